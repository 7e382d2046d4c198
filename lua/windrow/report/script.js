"use strict";
// What a reader of the report can do: filter, walk, look closer.  All data is in #marks; nothing is fetched.
const data = JSON.parse(document.getElementById("marks").textContent);
const segments = Array.from(document.querySelectorAll(".m"));
const marksOf = new Map(segments.map(s => [s, s.dataset.m.split(" ").map(Number)]));
const detail = document.getElementById("detail");
const boxes = Array.from(document.querySelectorAll("#filters input"));
const shown = new Set(boxes.filter(box => box.checked).map(box => Number(box.value)));
let here = null;

// The shortest of the shown marks gives its colour.
function paint (segment) {
  const mark = marksOf.get(segment).find(m => shown.has(data.marks[m][0]));
  segment.classList.toggle("on", mark !== undefined);
  if (mark !== undefined) segment.style.setProperty("--h", data.groups[data.marks[mark][0]].hue);
}

function repaint () {
  segments.forEach(paint);
}

function element (name, text, parent) {
  const made = document.createElement(name);
  made.textContent = text;
  parent.append(made);
  return made;
}

// What the marks on a segment say: kind or table and column, value, script line.
function describe (segment) {
  detail.replaceChildren();
  for (const m of marksOf.get(segment)) {
    const [group, what, value, line] = data.marks[m];
    if (!shown.has(group)) continue;
    const p = element("p", "", detail);
    element("b", what, p).style.setProperty("--h", data.groups[group].hue);
    p.append(" " + value + " ");
    if (line >= 0) element("code", data.lines[line], p);
  }
  detail.hidden = !detail.hasChildNodes();
}

function leave () {
  if (here) here.classList.remove("here");
  here = null;
  detail.hidden = true;
}

function go (segment) {
  leave();
  if (!segment) return;
  here = segment;
  segment.classList.add("here");
  segment.scrollIntoView({ block: "center" });
  describe(segment);
}

function step (by) {
  const visible = segments.filter(s => s.classList.contains("on"));
  if (!visible.length) return;
  const at = here ? visible.indexOf(here) : -1;
  const next = at < 0 && by < 0 ? visible.length - 1 : (at + by + visible.length) % visible.length;
  go(visible[next]);
}

function toggle (box) {
  const group = Number(box.value);
  if (box.checked) shown.add(group); else shown.delete(group);
  repaint();
}

function all () {
  const on = boxes.some(box => !box.checked);
  for (const box of boxes) box.checked = on;
  shown.clear();
  if (on) for (const box of boxes) shown.add(Number(box.value));
  repaint();
}

function theme () {
  const root = document.documentElement.classList;
  const dark = root.contains("dark") || !root.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches;
  root.toggle("dark", !dark);
  root.toggle("light", dark);
}

function help () {
  const panel = document.getElementById("help");
  panel.hidden = !panel.hidden;
  document.getElementById("keys").setAttribute("aria-expanded", String(!panel.hidden));
}

// A value in the rows goes to its place, and shows it whatever the filters say.
function find (mark) {
  const group = data.marks[mark][0];
  const box = boxes.find(b => Number(b.value) === group);
  if (box && !box.checked) { box.checked = true; toggle(box); }
  go(segments.find(s => marksOf.get(s).includes(mark)));
}

const keys = {
  n: () => step(1), p: () => step(-1), f: () => boxes[0] && boxes[0].focus(), a: all, t: theme, "?": help,
  r: () => { const first = document.querySelector("#rows summary"); if (first) first.focus(); },
  s: () => document.body.classList.toggle("alone"), Escape: leave,
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
  keys[event.key]();
  event.preventDefault();
});
document.getElementById("filters").addEventListener("change", event => toggle(event.target));
document.getElementById("filters").addEventListener("submit", event => event.preventDefault());
document.getElementById("theme").addEventListener("click", theme);
document.getElementById("keys").addEventListener("click", help);
const text = document.getElementById("text");
text.addEventListener("mouseover", event => {
  const segment = event.target.closest(".m.on");
  if (segment) describe(segment); else if (here) describe(here); else detail.hidden = true;
});
text.addEventListener("mouseleave", () => { if (here) describe(here); else detail.hidden = true; });
text.addEventListener("click", event => go(event.target.closest(".m.on")));
document.getElementById("rows").addEventListener("click", event => {
  const button = event.target.closest("button[data-m]");
  if (button) find(Number(button.dataset.m));
});
repaint();
