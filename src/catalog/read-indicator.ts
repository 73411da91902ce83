import type { Place } from '../errors.js';
import { parseCondition } from '../language/condition/parse.js';
import type { CodeSpec, SubCriterionSpec } from '../language/documents.js';
import type { AlternativeSpec } from '../language/indicator.js';
import { partsOf } from '../language/measure.js';
import { readOwner } from '../language/owner.js';
import { readThreshold } from '../language/threshold.js';
import type { Alternative, Indicator } from './model.js';
import type { Path } from './yaml.js';

/** An indicator as its definition writes it; `owner` is its criterion's. */
export function readIndicator(
  spec: CodeSpec | SubCriterionSpec,
  owner: CodeSpec['owner'],
  at: (path: Path) => Place,
  ownerAt: (path: Path) => Place = (path) => at(['owner', ...path]),
): Indicator {
  const named = spec.owner ?? owner;
  return {
    code: spec.code,
    title: spec.title,
    owner: named && readOwner(named),
    ownerAt: spec.owner === undefined ? ownerAt : (path) => at(['owner', ...path]),
    source: spec.source,
    note: spec.note,
    measure: spec.measure,
    parts: spec.measure && partsOf(spec.measure),
    isJudged: spec.threshold !== undefined,
    threshold: spec.threshold === undefined ? null : readThreshold(spec.threshold),
    whenEmpty: spec.when_empty,
    vouchedBy: spec.when_empty ? parseCondition(spec.when_empty.vouched_by) : null,
    otherwise: (spec.otherwise ?? []).map(readAlternative),
    readings: (spec.readings ?? []).map(readAlternative),
    examples: spec.examples ?? [],
    at,
  };
}

const readAlternative = ({ title, measure }: AlternativeSpec): Alternative => ({
  title,
  measure,
  parts: partsOf(measure),
  vouchedBy: null,
});
