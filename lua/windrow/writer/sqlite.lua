-- sqlite.lua: rows as an SQLite database, through LuaSQL

local core = require "windrow.core"
local lfs = require "lfs"
local part = require "windrow.writer.part"
local schema = require "windrow.schema"
local sql = require "windrow.writer.sql"

local sqlite = {}
local Writer = {}
Writer.__index = Writer

local batch_bytes = 1 << 18         -- text of one INSERT, far under SQLite's limit of 1,000,000,000
local batch_rows = 500              -- and its rows, one term of a compound SELECT each

local function driver ()
  local ok, luasql = pcall(require, "luasql.sqlite3")
  if ok then return luasql.sqlite3() end
  return nil, "SQLite output needs the Lua module luasql.sqlite3: "
    .. "apt-get install lua-sql-sqlite3, or luarocks install luasql-sqlite3"
end

-- A statement's outcome, with the words of SQLite but not of LuaSQL.
function Writer:execute (statement)
  local ok, result, why = pcall(self.connection.execute, self.connection, statement)
  if ok and result then return result end
  why = tostring(ok and why or result):gsub("^LuaSQL: ", "")
  return nil, ("cannot write %s: %s"):format(self.path, why)
end

-- Sends the rows of a table that wait.
function Writer:flush (batch)
  if batch.n == 0 then return true end
  local statement = batch.head .. table.concat(batch.rows, ",\n", 1, batch.n)
  batch.n, batch.bytes = 0, 0
  return self:execute(statement)
end

local function row_text (batch, row)
  local literals = batch.literals
  for i = 1, batch.width do literals[i] = sql.value(row[i], batch.kinds[i]) end
  return "(" .. table.concat(literals, ",", 1, batch.width) .. ")"
end

function Writer:queue (batch, text)
  batch.n, batch.bytes = batch.n + 1, batch.bytes + #text
  batch.rows[batch.n] = text
  if batch.n < batch_rows and batch.bytes < batch_bytes then return true end
  return self:flush(batch)
end

--- Writes the rows of one document: what cannot be encoded raises before the first is queued.
--- Rows may wait in memory, a quarter of a megabyte a table.
function Writer:add (rows, mark)
  local texts = {}
  for index, batch in ipairs(self.batches) do
    local of_table = {}
    for i, row in ipairs(rows[index] or {}) do of_table[i] = row_text(batch, row) end
    texts[index] = of_table
  end
  for index, batch in ipairs(self.batches) do
    for _, text in ipairs(texts[index]) do
      local ok, why = self:queue(batch, text)
      if not ok then return nil, why end
    end
  end
  self.mark = mark
  return true
end

-- Sends all rows that wait.
function Writer:flush_all ()
  for _, batch in ipairs(self.batches) do
    local ok, why = self:flush(batch)
    if not ok then return nil, why end
  end
  return true
end

-- How far the inputs are read stands in a table of its own while the output is written.
local marks = '"_windrow_mark"'

--- Ends the transaction, the mark of the last document in it, and begins another.
function Writer:safe ()
  local ok, why = self:flush_all()
  for _, statement in ipairs {
    ("CREATE TABLE IF NOT EXISTS %s (mark TEXT)"):format(marks), ("DELETE FROM %s"):format(marks),
    ("INSERT INTO %s VALUES (%s)"):format(marks, sql.text(core.encode_json(self.mark))), "COMMIT", "BEGIN",
  } do
    if ok then ok, why = self:execute(statement) end
  end
  if not ok then return nil, why end
  return { mark = self.mark }
end

-- Every ref must have its row; the engine sees to it, this is the proof.
function Writer:check_refs ()
  local cursor, why = self:execute("PRAGMA foreign_key_check")
  if not cursor then return nil, why end
  local broken = cursor ~= 0 and cursor:fetch({}, "a")
  if cursor ~= 0 then cursor:close() end
  if not broken then return true end
  return nil, ("a row of table '%s' refers to a row of '%s' that is not there"):format(broken.table, broken.parent)
end

function Writer:finish ()
  local ok, why = self:flush_all()
  if ok then ok, why = self:execute(("DROP TABLE IF EXISTS %s"):format(marks)) end
  if ok then ok, why = self:execute("COMMIT") end
  if ok then ok, why = self:check_refs() end
  return ok, why
end

function Writer:close ()
  self.connection:close()
  self.environment:close()
end

-- Files beside an older database that SQLite would take for the new one's.
local function remove_companions (path)
  for _, ending in ipairs { "-journal", "-wal", "-shm" } do os.remove(path .. ending) end
end

--- Ends the database and gives it its name.
function Writer:commit ()
  local ok, why = self:finish()
  self:close()
  if ok then
    remove_companions(self.path)
    ok, why = part.rename(self.temporary, self.path)
  end
  if not ok then os.remove(self.temporary) end
  return ok, why
end

--- Closes the database and leaves it as its last `safe` did.
function Writer:leave ()
  self:execute("ROLLBACK")
  self:close()
end

--- Leaves nothing behind.
function Writer:abort ()
  self:close()
  os.remove(self.temporary)
  remove_companions(self.temporary)
end

local function batch_of (table_, tables)
  local kinds = {}
  for i, column in ipairs(table_.columns) do kinds[i] = sql.kind(schema.stored_type(column, tables)) end
  return {
    head = ("INSERT INTO %s VALUES\n"):format(sql.name(table_.name)),
    kinds = kinds, width = #table_.columns, literals = {}, rows = {}, n = 0, bytes = 0,
  }
end

-- Foreign keys are looked at when all is written, since tables may refer to later ones.
function Writer:prepare (tables)
  local statements = { "PRAGMA foreign_keys = OFF", "BEGIN" }
  for _, table_ in ipairs(tables) do statements[#statements + 1] = sql.create(table_, tables) end
  return self:execute_all(statements)
end

function Writer:execute_all (statements)
  for _, statement in ipairs(statements) do
    local result, why = self:execute(statement)
    if not result then return nil, why end
    if type(result) == "userdata" then result:close() end
  end
  return true
end

-- Goes on in a database that `safe` left behind; its own mark counts.
function Writer:continue ()
  local cursor, why = self:execute(("SELECT mark FROM %s"):format(marks))
  if not cursor then return nil, why end
  self.mark = core.decode_json(cursor:fetch())
  cursor:close()
  return self:execute_all { "PRAGMA foreign_keys = OFF", "BEGIN" }
end

local function connect (path, temporary)
  local environment, why = driver()
  if not environment then return nil, why end
  local connection
  connection, why = environment:connect(temporary)
  if not connection then return nil, ("cannot write %s: %s"):format(path, why) end
  return setmetatable({
    path = path, temporary = temporary, environment = environment, connection = connection, batches = {},
  }, Writer)
end

local function check (path, tables, options)
  local unfit = sql.unfit(tables)
  if unfit then return nil, unfit, "usage" end
  if part.is_special(path) then return nil, ("%s is not a file that can be a database"):format(path), "usage" end
  local ok, why = part.free(path, options.overwrite)
  return ok, why, "io"
end

--- Opens a writer of `tables`.  options: overwrite, resume.
function sqlite.open (path, tables, options)
  local ok, why, code = check(path, tables, options)
  if not ok then return nil, why, code end
  local temporary = part.temporary(path)
  if options.resume and lfs.attributes(temporary, "mode") ~= "file" then
    return nil, ("cannot write %s: what was written of it is gone"):format(path), "io"
  elseif not options.resume then
    os.remove(temporary)
    remove_companions(temporary)
  end
  local writer
  writer, why = connect(path, temporary)
  if not writer then return nil, why, "io" end
  for i, table_ in ipairs(tables) do writer.batches[i] = batch_of(table_, tables) end
  if options.resume then ok, why = writer:continue() else ok, why = writer:prepare(tables) end
  if ok then return writer end
  if options.resume then writer:close() else writer:abort() end
  return nil, why, "io"
end

return sqlite
