-- job-ads.lua: a job advertisement becomes a job with its salary range, and the requirements with years of experience
local w = require "windrow"
local text, number, ref, enum = w.text, w.number, w.ref, w.enum

local jobs = w.dataset("jobs", { clean = false })

-- The first amount of money on the page that is paid for a time: "£40k–50k a year".
local function salary (doc)
  for money in doc:each "money" do
    if money.per then return money end
  end
end
local function of_salary (name, other)
  return function (doc)
    local found = salary(doc)
    return found and (found[name] or found[other or name])
  end
end

jobs.jobs = w.each "document" {
  text   "id"       { key = true },
  text   "title"    { w.data "JobPosting.title" + w.css "h1" / w.squeeze, required = true },
  text   "employer" { w.data "JobPosting.hiringOrganization.name" + w.css ".employer", optional = true },
  text   "place"    { w.data "JobPosting.jobLocation.address.addressLocality" + w.css ".place", optional = true },
  number "pay_from" { of_salary("lo", "value"), optional = true },
  number "pay_to"   { of_salary("hi", "value"), optional = true },
  text   "currency" { of_salary "currency", optional = true },
  text   "per"      { of_salary "per", optional = true },
  w.date "closes"   { w.data "JobPosting.validThrough" + w.css "time.closes@datetime", optional = true },
}

local years = w.pattern("{:n: %duration :} %gap %experience", { gap = w.gap(3), experience = w.words "experience" })
jobs.requirements = w.each "list_item" {
  ref  "job"  "jobs",
  text "text" {},
  enum { "must", "nice" } "need" { function (li) return li.text:lower():find "nice to have" and "nice" or "must" end },
  text "experience" { w.first(years) / function (m) return m.n.timex end, optional = true },
}

return jobs
