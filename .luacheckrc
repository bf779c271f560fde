std = "max"
max_line_length = 130
files["spec"] = { std = "max+busted" }
files["src/data"] = { read_globals = { "meaning", "class", "product", "source" }, max_line_length = false }
exclude_files = { "lua_modules", ".build" }
