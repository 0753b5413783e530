import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.js';

const COLLECTOR = 'http://127.0.0.1:4318';

describe('traces', () => {
  it.each([
    { name: 'no collector', environment: {}, sent: undefined },
    { name: 'an empty one', environment: { OTEL_EXPORTER_OTLP_ENDPOINT: '' }, sent: undefined },
    {
      name: 'a collector',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR },
      sent: 'article22-screener',
    },
    {
      name: 'a collector of traces',
      environment: { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: COLLECTOR },
      sent: 'article22-screener',
    },
    {
      name: 'a collector and a name',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_SERVICE_NAME: 'ours' },
      sent: 'ours',
    },
    { name: 'a name alone', environment: { OTEL_SERVICE_NAME: 'ours' }, sent: undefined },
    {
      name: 'a collector, and OpenTelemetry switched off',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_SDK_DISABLED: 'TRUE' },
      sent: undefined,
    },
    {
      name: 'a collector, and OpenTelemetry not switched off',
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: COLLECTOR, OTEL_SDK_DISABLED: 'false' },
      sent: 'article22-screener',
    },
  ])('with $name are sent as $sent', ({ environment, sent }) => {
    expect(readConfig(environment).tracesName).toBe(sent);
  });
});

describe('the token of the metrics', () => {
  it.each([undefined, '0123456789abcdef', '!"#$%&()*+,-./:;<=>?@[]^_`{|}~'])('may be %s', (METRICS_TOKEN) => {
    expect(readConfig({ METRICS_TOKEN }).metricsToken).toBe(METRICS_TOKEN);
  });

  it.each(['0123456789abcde', '0123456789 abcdef', '0123456789abcdéf', '0123456789ab\ncdef'])(
    'may not be %j, and is not repeated',
    (METRICS_TOKEN) => {
      const read = () => readConfig({ METRICS_TOKEN });
      expect(read).toThrow(ConfigError);
      expect(read).toThrow('METRICS_TOKEN must be at least 16 printable ASCII characters');
      expect(read).not.toThrow(METRICS_TOKEN);
    },
  );
});

describe('what OpenTelemetry would read otherwise', () => {
  it.each([
    { environment: { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, says: 'must be an http or https URL' },
    {
      environment: { OTEL_EXPORTER_OTLP_ENDPOINT: 'grpc://collector' },
      says: 'must be an http or https URL',
    },
    {
      environment: { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: '/v1/traces' },
      says: 'must be an http or https URL',
    },
    { environment: { OTEL_SDK_DISABLED: 'yes' }, says: 'must be true or false' },
  ])('$environment is refused', ({ environment, says }) => {
    expect(() => readConfig(environment)).toThrow(`${Object.keys(environment)[0] ?? ''} ${says}`);
  });
});
