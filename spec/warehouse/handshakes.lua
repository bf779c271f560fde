---Small logs of logons, each with one thing that decides which 401s are legs of a completed handshake.

local M = {}

M.NAMED = "#Fields: date time c-ip cs-username cs-uri-stem sc-status sc-substatus sc-win32-status\n"
M.NAMELESS = "#Fields: date time c-ip cs-uri-stem sc-status sc-substatus sc-win32-status\n"
M.FIRST, M.SECOND = "401 2 5", "401 1 2148074254"

---One request, 'second' seconds after 2026-11-01 06:00:00; user nil where the log has no such column.
function M.line(second, client, user, url, ending)
  return ("2026-11-01 %s %s %s%s %s\n"):format(os.date("!%H:%M:%S", 6 * 3600 + second), client, user and user .. " " or "", url,
    ending)
end

local FIRST, SECOND, L = M.FIRST, M.SECOND, M.line

---Name and text.
M.LOGS = {
  { "completed", M.NAMED .. L(0, "a", "-", "/", FIRST) .. L(0, "a", "-", "/", SECOND) .. L(1, "a", "ann", "/", "200 0 0") },
  { "without a user where the log has the column", M.NAMED .. L(0, "a", "-", "/", FIRST) .. L(1, "a", "-", "/", "200 0 0") },
  { "in a log without users", M.NAMELESS .. L(0, "a", nil, "/", FIRST) .. L(1, "a", nil, "/", "200 0 0") },
  { "in a log that has users in one half", M.NAMELESS .. L(0, "a", nil, "/", FIRST) .. L(1, "a", nil, "/", "200 0 0")
    .. M.NAMED .. L(2, "a", "-", "/", FIRST) .. L(3, "a", "-", "/", "200 0 0") },
  { "of five minutes and of a second more", M.NAMED .. L(0, "a", "-", "/1", FIRST) .. L(0, "a", "-", "/2", FIRST)
    .. L(300, "a", "ann", "/1", "200 0 0") .. L(301, "a", "ann", "/2", "200 0 0") },
  { "that ends the newest leg and leaves the older", M.NAMED .. L(0, "a", "-", "/", FIRST) .. L(10, "a", "-", "/", FIRST)
    .. L(20, "a", "ann", "/", "200 0 0") .. L(250, "a", "-", "/", FIRST) .. L(320, "a", "ann", "/", "200 0 0")
    .. L(321, "a", "ann", "/", "200 0 0") },
  { "of others and elsewhere", M.NAMED .. L(0, "a", "-", "/", FIRST) .. L(1, "b", "ann", "/", "200 0 0")
    .. L(2, "a", "ann", "/other", "200 0 0") },
  { "with successes in front", M.NAMED .. L(0, "a", "ann", "/", "200 0 0"):rep(3) .. L(0, "a", "-", "/", FIRST):rep(2)
    .. L(1, "a", "ann", "/", "304 0 0") },
  { "with more successes than legs, in turns", M.NAMED .. (L(0, "a", "-", "/", FIRST) .. L(0, "a", "ann", "/", "200 0 0"):rep(2)
    .. L(0, "a", "-", "/", FIRST):rep(3) .. L(0, "a", "-", "/", SECOND) .. L(0, "a", "ann", "/", "200 0 0"):rep(3)):rep(20) },
  { "with a failure that is no success", M.NAMED .. L(0, "a", "-", "/", SECOND) .. L(1, "a", "ann", "/", "500 0 0") },
  { "of a Win32 code that is none", M.NAMED .. L(0, "a", "-", "/", "401 1 1326") .. L(1, "a", "ann", "/", "200 0 0") },
  { "without a client", M.NAMED .. L(0, "-", "-", "/", FIRST) .. L(1, "-", "ann", "/", "200 0 0") },
  { "without times", (M.NAMED .. L(0, "a", "-", "/", FIRST) .. L(900, "a", "ann", "/", "200 0 0")):gsub("date time ", "")
    :gsub("2026%S+ %S+ ", "") },
  { "of a clock that went back", M.NAMED .. L(900, "a", "-", "/", FIRST) .. L(0, "a", "ann", "/", "200 0 0") },
}

return M
