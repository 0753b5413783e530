import type { RuleCase } from './case.js';
import { contextual, list, lookalike, segments, source } from './plans.js';

export const lawfulProcessing: readonly RuleCase[] = [
  {
    rule: 'LAW-01',
    name: 'Somebody vouches for it',
    plan: list({ attestations: [{ rules: ['LAW-01'], met: 'yes', by: 'data protection officer' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'LAW-01',
    name: 'By the campaign’s own word it is not so',
    plan: list({ attestations: [{ rules: ['LAW-01'], met: 'no', by: 'data protection officer' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'LAW-01',
    name: 'Nobody has said that it is so',
    plan: list(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'LAW-01',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual(),
    expect: 'not-applicable',
  },
  {
    rule: 'LAW-01',
    name: 'A bought list without a word on what people were told points at it',
    plan: list({ audience: { sources: [{ kind: 'data-broker' }] } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'FAIR-01',
    name: 'Somebody vouches for it',
    plan: list({ attestations: [{ rules: ['FAIR-01'], met: 'yes', by: 'data protection officer' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'FAIR-01',
    name: 'By the campaign’s own word it is not so',
    plan: list({ attestations: [{ rules: ['FAIR-01'], met: 'no', by: 'data protection officer' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'FAIR-01',
    name: 'Nobody has said that it is so',
    plan: list(),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'FAIR-01',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual(),
    expect: 'not-applicable',
  },
  {
    rule: 'FAIR-01',
    name: 'Scraped data without a word on what people were told points at it',
    plan: list({ audience: { sources: [{ kind: 'social-media' }] } }),
    expect: 'open',
    missing: ['/attestations'],
  },
  {
    rule: 'FAIR-02',
    name: 'Somebody vouches for it',
    plan: segments({ attestations: [{ rules: ['FAIR-02'], met: 'yes', by: 'data protection officer' }] }),
    expect: 'met',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'FAIR-02',
    name: 'By the campaign’s own word it is not so',
    plan: segments({ attestations: [{ rules: ['FAIR-02'], met: 'no', by: 'data protection officer' }] }),
    expect: 'broken',
    evidence: ['/attestations/0/met'],
  },
  {
    rule: 'FAIR-02',
    name: 'Nobody has said that it is so',
    plan: segments(),
    expect: 'open',
    missing: ['/attestations'],
  },
  { rule: 'FAIR-02', name: 'Nobody is profiled', plan: list(), expect: 'not-applicable' },
  {
    rule: 'FAIR-02',
    name: 'It is not said how people are scored',
    plan: list({ profiling: { techniques: null } }),
    expect: 'open',
    missing: ['/profiling/techniques'],
  },
  {
    rule: 'FAIR-03',
    name: 'Everybody was told of campaigning and profiling',
    plan: list(),
    expect: 'met',
    evidence: ['/audience/sources/0/told/topics/0'],
  },
  {
    rule: 'FAIR-03',
    name: 'People were not told of campaigning',
    plan: list({ audience: { sources: [source('own-contacts', { told: { topics: [] } })] } }),
    expect: 'broken',
    evidence: ['/audience/sources/0/told/topics'],
  },
  {
    rule: 'FAIR-03',
    name: 'The seed was not told of profiling',
    plan: lookalike({
      audience: {
        seed: {
          sources: [
            source('own-contacts', { told: { topics: ['political-campaigning'], on: '2026-01-10' } }),
          ],
        },
      },
    }),
    expect: 'broken',
    evidence: ['/audience/seed/sources/0/told/topics/0'],
  },
  {
    rule: 'FAIR-03',
    name: 'It is not said what people were told',
    plan: list({ audience: { sources: [{ kind: 'own-contacts' }] } }),
    expect: 'open',
    missing: ['/audience/sources/0/told'],
  },
  {
    rule: 'FAIR-03',
    name: 'A contextual ad uses nobody’s data',
    plan: contextual(),
    expect: 'not-applicable',
  },
];
