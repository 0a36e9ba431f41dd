// Draws one picture again and again with one library, and prints how much processor time a drawing costs, with that of
// the garbage collector and the compiler:
// node measure.mjs LIBRARY PICTURE SECONDS
import { readFileSync, writeFileSync } from 'node:fs';

const [library, picture, seconds] = process.argv.slice(2);
const data = JSON.parse(readFileSync('../data.json', 'utf8'))[picture];
const draw = (await import(`./${library}.mjs`))[picture];

const svg = draw(data);
writeFileSync(`../${picture}_${library}.svg`, svg);

// batches of about 50 ms, so that the clock itself costs nothing
const time = (count) => {
  const begun = process.cpuUsage();
  for (let i = 0; i < count; i++) draw(data);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / count;
};
const batches = (total) => {
  const found = [];
  const begun = process.cpuUsage();
  const used = () => process.cpuUsage(begun).user / 1e6;
  while (used() < total) found.push(time(Math.max(1, Math.round(50_000 / (found.at(-1) ?? time(1))))));
  return found;
};

batches(Number(seconds)); // warms up
const micros = batches(Number(seconds)).sort((a, b) => a - b);
console.log(JSON.stringify({ micros: micros[micros.length >> 1], bytes: Buffer.byteLength(svg) }));
