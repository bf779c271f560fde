-- fuzz/formats_seeds.lua FOLDER: writes the seeds of what reads lines: a notation, a NUL and a line.
local notations = {
  "common", "combined", "vhost_combined", "main", "traefik", "ingress-nginx",
  [[log_format up '$host $remote_addr - $remote_user [$time_iso8601] $msec "$request" ' # more
    '$status $upstream_addr $upstream_status "$http_x_forwarded_for" $request_time';]],
  [[log_format raw escape=none '$remote_addr - $remote_user [$time_local] "$request" $status "$http_user_agent"';]],
  [[log_format j escape=json '{"status":"$status","uri":"$uri$is_args$args","time":"${time_iso8601}"}';]],
  [[LogFormat "%v:%p %h %l %u %t \"%r\" %>s %O \"%{X-Forwarded-For}i\" %D %{ms}T" mine]],
  [[%{%Y-%m-%d}t %{end:%d/%b/%Y:%T %z}t %400,501{User-agent}i %!200{Referer}i %U%q %s %{c}a %% %b]],
  [[CustomLog "|/usr/bin/rotatelogs logs/a 86400" "%h %>s %{BALANCER_WORKER_NAME}e"]],
}
local stamp = "[26/Nov/2026:21:05:38 +0000]"
local lines = {
  "127.0.0.1 - a b " .. stamp .. [[ "GET /q\x22?a=b HTTP/1.1" 502 157 "-" "M \"q\" \\" "203.0.113.5, 10.0.0.1"]],
  "vh.example:80 ::1 - - " .. stamp .. [[ "\x16\x03\x01" 400 448 "-" "-"]],
  "10.0.0.5 - - " .. stamp .. [[ "GET http://h/x HTTP/1.1" 502 11 "-" "c" 7 "web@docker" "http://10.0.1.8:80" 12ms]],
  "192.0.2.9 - - " .. stamp .. [[ "GET /x HTTP/2.0" 502 150 "-" "c" 33 0.002 [a-b] [] 10.1.2.3:8, 10.1.2.4:8 0, 1 0, 0 502 f]],
  [[h ::1 - - [2026-11-26T21:06:08+00:00] 1795727168.264 "-" 502 10.0.0.1:80 : two 200 : 502 "-" 0.001]],
  [[{"ts":1795728028.27,"logger":"http.log.access","request":{"remote_ip":"::1","uri":"/","headers":{"A":["b"]}},]]
    .. [["duration":0.001,"status":502}]],
  [[{"ClientAddr":"10.0.0.1:5","DownstreamStatus":500,"Duration":196,"ServiceURL":{"User":null,"Host":"a:3"}}]],
  [[{"time":"2026-11-26T21:06:08+00:00","upstream_status":502, 200,"x":,"request":"\u002f","latency":"8µs"}]],
  "Wed Oct 11 14:32:52.123456 2000", "2020-2-7 8:0:1", "3/20/2001 7:55:20", "1795727097406.439", "2026/05/04 10:00:00,1 +01:00",
}
local n = 0
for _, notation in ipairs(notations) do
  for _, line in ipairs(lines) do
    n = n + 1
    local file = assert(io.open(arg[1] .. "/" .. n, "wb"))
    file:write(notation, "\0", line)
    file:close()
  end
end
