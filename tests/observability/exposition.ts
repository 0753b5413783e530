/** One line of Prometheus' text format. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * Reads Prometheus' text format. Throws on a line that is not in it. Numbers are those of Go, which takes `NaN` in any
 * case; prom-client writes `Nan`.
 */
export function parseExposition(text: string): Sample[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const sample = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (-?[\d.e+-]+|nan|[+-]Inf)$/i.exec(line);
      if (sample === null) throw new Error(`not in Prometheus' text format: ${line}`);
      const [, name = '', labels = '', value = ''] = sample;
      return { name, labels: readLabels(labels), value: Number(value.replace('Inf', 'Infinity')) };
    });
}

/** What of a metric is not zero, by the values of its labels: `restricted yes`. */
export function counted(text: string, metric: string): Record<string, number> {
  return Object.fromEntries(
    parseExposition(text)
      .filter(({ name, value }) => name === metric && value !== 0)
      .map(({ labels, value }) => [Object.values(labels).join(' '), value]),
  );
}

function readLabels(text: string): Record<string, string> {
  const pairs = text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g);
  return Object.fromEntries([...pairs].map(([, name = '', value = '']) => [name, value]));
}
