// chrono.js: seconds that chrono-node takes for the paragraphs of a file
const chrono = require(process.cwd() + "/build/peers/node_modules/chrono-node");
const paragraphs = require("fs").readFileSync(process.argv[2], "utf8").split("\n\n");
const from = process.cpuUsage();
for (const text of paragraphs) chrono.parse(text, new Date(2024, 0, 1));
const used = process.cpuUsage(from);
console.log((used.user + used.system) / 1e6);
