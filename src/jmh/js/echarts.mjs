// Apache ECharts, rendering to an SVG string without a DOM.
import * as echarts from 'echarts';

const billions = (value) => (value === 0 ? '0' : `$${value / 1e9}bn`);
const FONT = "'Source Sans 3', sans-serif";

const render = (data, option) => {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: data.width, height: data.height });
  chart.setOption({ animation: false, textStyle: { fontFamily: FONT }, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

const title = (data) => [
  { text: data.title, subtext: data.subtitle, left: 20, top: 12, textStyle: { width: 800, overflow: 'break' } },
  { text: '', subtext: `${data.source}\n${data.licence}`, left: 20, bottom: 8, subtextStyle: { width: 800, overflow: 'break' } },
];

const bar = (color, extra) => ({ type: 'bar', stack: 'range', barWidth: '58%', ...extra, color });

const hatched = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: -Math.PI / 4, color: 'rgba(69,81,92,.9)' };

export const bars = (data) =>
  render(data, {
    title: title(data),
    grid: { left: 230, right: 110, top: 150, bottom: 110 },
    xAxis: { type: 'value', max: data.max, axisLabel: { formatter: billions } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.rows.map((row) => row.name),
      axisLabel: { formatter: (name, i) => (data.rows[i].detail ? `${name}\n${data.rows[i].detail}` : name) },
      axisTick: { show: false },
    },
    series: [
      bar(undefined, {
        data: data.rows.map((row) => ({ value: row.low, itemStyle: { color: row.color, decal: { symbol: 'none' } } })),
        markLine: {
          symbol: 'none',
          lineStyle: { type: [6, 4], width: 2.2, color: '#881D5E' },
          data: data.targets.map((target) => ({
            xAxis: target.value,
            label: { formatter: `${target.text}\n${target.detail}`, position: 'end', color: '#881D5E' },
          })),
        },
      }),
      bar(undefined, {
        data: data.rows.map((row) => ({
          value: row.high - row.low,
          itemStyle: { color: 'rgba(69,81,92,.14)', decal: hatched },
          label: { show: true, position: 'right', formatter: row.label },
        })),
      }),
      {
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [2, 30],
        data: data.rows.flatMap((row, i) =>
          row.ticks.map((tick) => ({ value: [tick.value, i], itemStyle: { color: tick.color } }))),
      },
    ],
    aria: { decal: { show: true } },
  });

export const lines = (data) =>
  render(data, {
    title: title(data),
    grid: { left: 70, right: 80, top: 110, bottom: 110 },
    xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', axisLabel: { formatter: String } },
    yAxis: { type: 'value', axisLabel: { formatter: billions } },
    series: data.lines.map((line) => ({
      type: 'line',
      showSymbol: false,
      color: line.color,
      lineStyle: { width: 2 },
      endLabel: { show: true, formatter: line.name },
      data: line.points,
    })),
  });
