-- exit.lua: the exit codes of the command, in one table

local exit = {
  good = 0,
  usage = 1,
  io = 2,
  rejects = 3,
  budget = 4,
  fault = 70,
  memory = 71,                     -- of a worker, which its run hears of
  interrupted = 130,
  pipe = 141,
}

--- What each code means, in the order of the table that `--help` prints.
exit.meanings = {
  { exit.good, "good: every document was converted or skipped by the script" },
  { exit.usage, "the script or the command line is wrong; nothing was written" },
  { exit.io, "an input or the output failed; no output appears" },
  { exit.rejects, "finished, and some documents were rejected" },
  { exit.budget, "more documents were rejected than --max-errors allows; no output appears" },
  { exit.fault, "a fault of windrow itself" },
  { exit.memory, "of a worker alone: it ran out of memory, and the run replaced it" },
  { exit.interrupted, "interrupted from the keyboard or by SIGTERM; no output appears, --resume goes on" },
  { exit.pipe, "the reader of stdout went away" },
}

--- The table as text for `--help`.
function exit.help ()
  local lines = { "Exit codes:" }
  for _, meaning in ipairs(exit.meanings) do
    lines[#lines + 1] = ("  %3d  %s"):format(meaning[1], meaning[2])
  end
  return table.concat(lines, "\n")
end

return exit
