-- PHP-FPM: what it writes into its own log, and errors of PHP that end a request.
-- Main source: tried with PHP 8.2 behind nginx; pool.d/www.conf and php.ini of Debian.

family { id = "phpfpm", title = "message of PHP-FPM or PHP", key = "name" }

entry {
  key = "pm.max_children", status = "502 504", anywhere = false,
  title = "All children of the pool are busy",
  summary = "Each of the pool's pm.max_children processes has a script. Further requests wait in the queue of the socket and get 504, or 502 once it is full. With pm = static the line never comes.",
  check = "Set pm.status_path: active processes and listen queue show it.",
  causes = {
    { "Scripts wait for a slow database or service.",
      "Set slowlog and `request_slowlog_timeout = 5s`, and repair what the traces name; more children would only wait as well." },
    { "The pool is too small for its traffic (Debian: 5).",
      "Raise pm.max_children up to the memory that is free for PHP, divided by that of one child (`ps -o rss= -C php-fpm8.2`)." },
  },
  signs = { "server reached pm.max_children setting (", "server reached max_children setting (" },
  source = { { "php-src" }, lab = "phpfpm 8.2.36: all children of an ondemand pool work; all children of a dynamic pool work" },
}

entry {
  key = "seems busy", status = "000", anywhere = false,
  title = "Too few idle children for a burst",
  summary = "With pm = dynamic fewer children than pm.min_spare_servers were idle, and PHP-FPM starts 8 or more at once. By itself no request fails.",
  causes = {
    { "Bursts need more idle children than the pool keeps.",
      "Raise pm.min_spare_servers, pm.start_servers and pm.max_spare_servers, as far as pm.max_children and the memory go." },
    { "Scripts became slow, so that children stay busy.",
      "Set `request_slowlog_timeout = 5s` and slowlog, and repair what the traces name." },
  },
  signs = { "[pool <>] seems busy (you may need to increase pm.start_servers, or pm.min/max_spare_servers), spawning" },
  source = { { "php-src" } },
  untried = "PHP-FPM doubles the number that it starts each second, and prints the line from eight on; the small pools of the lab stay below.",
}

entry {
  key = "request_terminate_timeout", status = "502", anywhere = false,
  title = "Script ran too long and was ended",
  summary = "The script needed longer than request_terminate_timeout of its pool (0, no limit, unless set), and PHP-FPM ended the child. Nginx answers 502 and logs 104.",
  causes = {
    { "The script waits for a database or service, which max_execution_time does not count.",
      "Find the place with slowlog and request_slowlog_timeout. Else raise request_terminate_timeout, and fastcgi_read_timeout above it." },
  },
  signs = { "[pool <>] child <> execution timed out (<> sec), terminating" },
  source = { { "php-src" }, lab = "phpfpm 8.2.36: script is slower than request_terminate_timeout, line of PHP-FPM" },
}

entry {
  key = "exited on signal", status = "502",
  title = "Child crashed or was killed",
  summary = "A process of the pool ended in the middle of a request, which gets 502.",
  causes = {
    { "The process crashed, often in an extension.",
      "Update PHP and its extensions, or switch them off one by one; rlimit_core gives a core dump.",
      when = { says = { "exited on signal 11 (SIGSEGV", "exited on signal 7 (SIGBUS" } } },
    { "The kernel killed it because memory ran out, or an administrator did.",
      "Search `dmesg -T` for Out of memory. Lower pm.max_children or memory_limit.",
      when = { says = "exited on signal 9 (SIGKILL" } },
  },
  signs = { "[pool <>] child <> exited on signal 11", "[pool <>] child <> exited on signal 9", "[pool <>] child <> exited on signal 7" },
  source = { { "php-src" }, lab = "phpfpm 8.2.36: child crashes; child is killed" },
}

entry {
  key = "memory_limit", status = "500", anywhere = false,
  title = "Script wants more than memory_limit",
  summary = "PHP ended the script when it wanted more than memory_limit (128M in Debian's php.ini).",
  causes = {
    { "The script takes a whole table, file or image into memory, or recurses without end.",
      "Work in parts. Else raise `php_admin_value[memory_limit]` in that pool only: each child may take as much." },
  },
  signs = { "Allowed memory size of <> bytes exhausted (tried to allocate" },
  source = { { "php-src" }, lab = "phpfpm 8.2.36: script wants more than memory_limit" },
}

entry {
  key = "max_execution_time", status = "500", anywhere = false,
  title = "Script computed longer than max_execution_time",
  summary = "PHP ended the script. On Linux the limit (30 s in Debian's php.ini) counts computing, not waiting.",
  causes = {
    { "An endless loop, or work that belongs behind the request.",
      "Move the work into a queue or cron job; `set_time_limit(120)` in that script alone helps an import." },
  },
  signs = { "Maximum execution time of <> second exceeded in", "Maximum execution time of <> seconds exceeded in" },
  source = { { "php-src" }, lab = "phpfpm 8.2.36: script computes longer than max_execution_time" },
}
