import type { z } from 'zod';
import type { Lexicon } from '../../detection/detect.js';
import { CHECK_RULES } from '../../rules/checks.js';
import type { AssessOptions } from '../assess.js';
import { narrowed, openCase, type Case } from '../case.js';
import { evaluateRule, type Standing } from '../evaluate-rule.js';
import type { Plan } from '../plan.js';
import type { Source } from '../plan/sources.js';
import { OWN_SOURCES, sourceLists, THIRD_PARTY_SOURCES, type SourceKind } from '../sources.js';
import type { DataSourceCheck, ORIGINS, SourceStanding } from './answers.js';
import { checkCase } from './plan-check.js';

type Source = z.infer<typeof Source>;

/** Where the data came from, and what the code asks of each source. */
export function checkDataSource(plan: Plan, lexicon?: Lexicon, options?: AssessOptions): DataSourceCheck {
  const opened = openCase(plan, lexicon);
  return { ...checkCase(opened, 'data-source', options), sources: sources(opened) };
}

function sources(opened: Case): z.infer<typeof SourceStanding>[] {
  const listed = sourceLists(opened.plan).flatMap(({ sources: places }) => places ?? []);
  if (listed.length === 0) return [];
  const without = standings(opened, []);
  return listed.map(({ pointer, source }) => {
    const alone = standings(opened, [source]);
    const brought = (standing: Standing) =>
      [...alone].flatMap(([rule, its]) => (its === standing && without.get(rule) !== standing ? [rule] : []));
    return {
      pointer,
      ...(source.name !== undefined && { name: source.name }),
      kind: source.kind,
      origin: originOf(source.kind),
      broken: brought('broken'),
      open: brought('open'),
    };
  });
}

/** How the rules stand if these were all the sources. */
const standings = (opened: Case, of: readonly Source[]): Map<string, Standing> => {
  const reduced = narrowed(opened, withSources(opened.plan, [...of]));
  return new Map(CHECK_RULES['data-source'].map((rule) => [rule.id, evaluateRule(rule, reduced).standing]));
};

function withSources(plan: Plan, of: Source[]): Plan {
  const { audience } = plan;
  switch (audience.kind) {
    case 'contextual':
      return plan;
    case 'lookalike':
      return { ...plan, audience: { ...audience, seed: { ...audience.seed, sources: of } } };
    case 'list':
    case 'segments':
    case 'retargeting':
    case 'geographic':
    case 'none':
      return { ...plan, audience: { ...audience, sources: of } };
  }
}

function originOf(kind: SourceKind): (typeof ORIGINS)[number] {
  if (OWN_SOURCES.includes(kind)) return 'people';
  if (THIRD_PARTY_SOURCES.includes(kind)) return 'third-party';
  if (kind === 'electoral-register') return 'register';
  return kind === 'platform-data' ? 'platform' : 'public';
}
