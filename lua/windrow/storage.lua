-- storage.lua: every type of column in every format of output, in one table
--
--   json       JSON Schema: of JSON lines, and of nested values as JSON text in CSV, SQLite and COPY
--   sql        declared type in SQLite              field      type of a data package's field
--   parquet    as core.parquet names it             postgres   type for COPY
--   croissant  data type of a field
-- A datetime keeps its offset in JSON lines, CSV and COPY; SQLite and Parquet hold it in UTC.  A number is a double in
-- Parquet and PostgreSQL.

return {
  text = { json = { type = "string" }, sql = "TEXT", field = "string",
    parquet = "text", postgres = "text", croissant = "sc:Text" },
  int = { json = { type = "integer" }, sql = "INTEGER", field = "integer",
    parquet = "int", postgres = "bigint", croissant = "sc:Integer" },
  number = { json = { type = "number" }, sql = "NUMERIC", field = "number",
    parquet = "number", postgres = "double precision", croissant = "sc:Float" },
  bool = { json = { type = "boolean" }, sql = "BOOLEAN", field = "boolean",
    parquet = "bool", postgres = "boolean", croissant = "sc:Boolean" },
  date = { json = { type = "string", format = "date" }, sql = "TEXT", field = "date",
    parquet = "date", postgres = "date", croissant = "sc:Date" },
  datetime = { json = { type = "string", format = "date-time" }, sql = "TEXT", field = "datetime",
    parquet = "datetime", postgres = "timestamp with time zone", croissant = "sc:DateTime" },
  duration = { json = { type = "string", format = "duration" }, sql = "TEXT", field = "duration",
    parquet = "text", postgres = "text", croissant = "sc:Text" },
  enum = { json = { type = "string" }, sql = "TEXT", field = "string",
    parquet = "text", postgres = "text", croissant = "sc:Text" },
  json = { json = {}, sql = "TEXT", field = "any",
    parquet = "json", postgres = "json", croissant = "sc:Text" },
  span = { json = { type = "array" }, sql = "TEXT", field = "array",
    parquet = "list", postgres = "json", croissant = "sc:Text" },
  list = { json = { type = "array" }, sql = "TEXT", field = "array",
    parquet = "list", postgres = "json", croissant = "sc:Text" },
  record = { json = { type = "object" }, sql = "TEXT", field = "object",
    parquet = "record", postgres = "json", croissant = "sc:Text" },
}
