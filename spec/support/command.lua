-- command.lua: the command under test: `make` leaves it in build/bin, other builds name theirs in WINDROW
return os.getenv "WINDROW" or "build/bin/windrow"
