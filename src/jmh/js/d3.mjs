// D3 drawing into the document of jsdom, which is made once and emptied after each drawing.
import { axisBottom, axisLeft, line as path, scaleBand, scaleLinear, select, extent, max } from 'd3';
import { JSDOM } from 'jsdom';

const { document } = new JSDOM('<!doctype html><body></body>').window;
const billions = (value) => (value === 0 ? '0' : `$${value / 1e9}bn`);
// as a browser would measure it, there being no layout here
const fit = (text, size, width) => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (longer.length * size * 0.46 <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

const words = (svg, text, x, y, size, weight, color) =>
  svg.append('text').attr('font-size', size).attr('font-weight', weight).attr('fill', color)
    .selectAll('tspan').data(fit(text, size, 810)).join('tspan')
    .attr('x', x).attr('y', (_, i) => y + i * size * 1.3).text((line) => line);

const page = (data, body) => {
  const svg = select(document.body).append('svg')
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', data.width).attr('height', data.height).attr('viewBox', [0, 0, data.width, data.height])
    .attr('font-family', "'Source Sans 3', sans-serif");
  words(svg, data.title, 20, 36, 20, 700, '#16202A');
  words(svg, data.subtitle, 20, 88, 14.5, 400, '#45515C');
  words(svg, data.source, 20, data.height - 60, 12.5, 400, '#5F6A73');
  words(svg, data.licence, 20, data.height - 14, 12.5, 400, '#5F6A73');
  body(svg);
  const text = svg.node().outerHTML;
  svg.remove();
  return text;
};

/** Lines at 45 degrees, cut to a box. */
const hatch = (x0, y0, x1, y1) => {
  let d = '';
  for (let c = Math.ceil((x0 + y0) / 7.4) * 7.4; c < x1 + y1; c += 7.4) {
    const from = Math.max(x0, c - y1);
    const to = Math.min(x1, c - y0);
    if (to - from > 0.3) d += `M${from.toFixed(2)},${(c - from).toFixed(2)}L${to.toFixed(2)},${(c - to).toFixed(2)}`;
  }
  return d;
};

export const bars = (data) =>
  page(data, (svg) => {
    const x = scaleLinear([0, data.max], [230, 740]);
    const y = scaleBand(data.rows.map((row) => row.name), [150, 490]).padding(0.42);
    svg.append('g').attr('transform', 'translate(0,490)')
      .call(axisBottom(x).ticks(6).tickFormat(billions).tickSize(-340)).call((g) => g.select('.domain').remove()).call((g) => g.selectAll('.tick line').attr('stroke', '#DFDCD4'));
    const row = svg.selectAll('.row').data(data.rows).join('g').attr('class', 'row');
    row.append('text').attr('x', 20).attr('y', (d) => y(d.name) + y.bandwidth() / 2).text((d) => d.name);
    row.filter((d) => d.detail).append('text').attr('x', 20).attr('y', (d) => y(d.name) + y.bandwidth() / 2 + 15)
      .attr('fill', '#5F6A73').text((d) => d.detail);
    row.append('rect').attr('x', x(0)).attr('y', (d) => y(d.name)).attr('width', (d) => x(d.low) - x(0))
      .attr('height', y.bandwidth()).attr('fill', (d) => d.color);
    const range = row.filter((d) => d.high > d.low);
    range.append('rect').attr('x', (d) => x(d.low)).attr('y', (d) => y(d.name)).attr('width', (d) => x(d.high) - x(d.low))
      .attr('height', y.bandwidth()).attr('fill', (d) => d.color).attr('fill-opacity', 0.14);
    range.append('path').attr('stroke', (d) => d.color).attr('stroke-width', 1.5)
      .attr('d', (d) => hatch(x(d.low), y(d.name), x(d.high), y(d.name) + y.bandwidth()));
    row.selectAll('line').data((d) => d.ticks.map((tick) => ({ ...tick, name: d.name }))).join('line')
      .attr('x1', (d) => x(d.value)).attr('x2', (d) => x(d.value)).attr('y1', (d) => y(d.name) - 4)
      .attr('y2', (d) => y(d.name) + y.bandwidth() + 4).attr('stroke', (d) => d.color).attr('stroke-width', 2);
    row.append('text').attr('x', (d) => x(d.high) + 8).attr('y', (d) => y(d.name) + y.bandwidth() / 2)
      .attr('font-weight', 600).text((d) => d.label);
    const target = svg.selectAll('.target').data(data.targets).join('g').attr('class', 'target').attr('fill', '#881D5E');
    target.append('line').attr('x1', (d) => x(d.value)).attr('x2', (d) => x(d.value)).attr('y1', 148).attr('y2', 490)
      .attr('stroke', '#881D5E').attr('stroke-width', 2.2).attr('stroke-dasharray', '6 4');
    target.append('text').attr('x', (d) => x(d.value)).attr('y', 125).attr('text-anchor', 'middle').text((d) => d.text);
    target.append('text').attr('x', (d) => x(d.value)).attr('y', 140).attr('text-anchor', 'middle').text((d) => d.detail);
  });

export const lines = (data) =>
  page(data, (svg) => {
    const points = data.lines.flatMap((line) => line.points);
    const x = scaleLinear(extent(points, (point) => point[0]), [70, 770]);
    const y = scaleLinear([0, max(points, (point) => point[1])], [490, 110]);
    svg.append('g').attr('transform', 'translate(0,490)').call(axisBottom(x).ticks(8).tickFormat(String));
    svg.append('g').attr('transform', 'translate(70,0)').call(axisLeft(y).ticks(6).tickFormat(billions).tickSize(-700));
    const trace = path((point) => x(point[0]), (point) => y(point[1]));
    const group = svg.selectAll('.line').data(data.lines).join('g').attr('class', 'line');
    group.append('path').attr('fill', 'none').attr('stroke', (d) => d.color).attr('stroke-width', 2)
      .attr('d', (d) => trace(d.points));
    group.append('text').attr('x', 776).attr('y', (d) => y(d.points.at(-1)[1])).attr('fill', (d) => d.color).text((d) => d.name);
  });
