-- context.lua: the script being loaded and the document being converted, for functions that scripts call

--- `script`: the script that the loader runs now, or nil.  `run`: the conversion under way (engine.lua), or
--- nil. Both are set and reset by their owners only; everybody else reads.
return { script = nil, run = nil }
