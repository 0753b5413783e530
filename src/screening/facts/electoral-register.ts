import type { Case } from '../case.js';
import { all, any, inverse, type Reading } from '../reading.js';
import type { SourcePlace } from '../sources.js';
import type { FactReaders } from './fact.js';
import { anySource, everySource, ofKind } from './sources.js';
import { isOneOf, stated } from './stated.js';
import { told } from './told.js';

/** Which copy of the electoral register is used, and on what terms. */
export const electoralRegisterFacts = {
  'register-obtainable': (opened) =>
    everyCopy(opened, (copy) => any([isVersion('open')(copy), entitled(copy)])),
  'marked-register': (opened) => anySource(opened, marked),
  'marked-register-entitled': (opened) =>
    everySource(opened, (source) => any([inverse(marked(source)), entitled(source)])),
  'register-use-allowed': (opened) =>
    everyCopy(opened, ({ pointer, source }) =>
      stated(`${pointer}/register/useAllowed`, source.register?.useAllowed),
    ),
  'register-current': (opened) =>
    everyCopy(opened, ({ pointer, source }) =>
      stated(`${pointer}/register/current`, source.register?.current),
    ),
  'register-people-informed': (opened) =>
    everyCopy(opened, (copy) => told(opened, copy, 'political-campaigning')),
} satisfies FactReaders;

const isRegister = ofKind(['electoral-register']);

const everyCopy = (opened: Case, judge: (source: SourcePlace) => Reading): Reading =>
  everySource(opened, (source) => any([inverse(isRegister(source)), judge(source)]));

const isVersion =
  (version: 'marked' | 'open') =>
  ({ pointer, source }: SourcePlace): Reading =>
    isOneOf(`${pointer}/register/version`, source.register?.version, [version]);

const marked = (source: SourcePlace): Reading => all([isRegister(source), isVersion('marked')(source)]);

const entitled = ({ pointer, source }: SourcePlace): Reading =>
  stated(`${pointer}/register/entitled`, source.register?.entitled);
