import type { Place, Problem } from '../../errors.js';
import type { Items } from '../../language/measure.js';
import type { Owner } from '../../language/owner.js';
import { suggestion } from '../../text/suggest.js';
import type { Agencies } from '../agencies.js';
import type { Indicator } from '../model.js';
import type { Path } from '../yaml.js';

/** An indicator's offices exist: those of its own, and those of what its checklist requires. */
export function checkOwners(
  { owner, ownerAt, parts, otherwise, readings, at }: Indicator,
  agencies: Agencies,
  report: (problem: Problem) => void,
): void {
  // Without a dictionary any id will do.
  if (agencies.ids.size === 0) return;
  if (owner) checkOwner(owner, ownerAt, agencies, report);
  const items = (required: Items = [], above: Path = []): void =>
    required.forEach((item, i) => {
      const itemAt = (path: Path) => at([...above, 'measure', 'checklist', 'items', i, 'owner', ...path]);
      if (item.owner) checkOwner(item.owner, itemAt, agencies, report);
    });
  items(parts?.items);
  otherwise.forEach((one, i) => {
    items(one.parts.items, ['otherwise', i]);
  });
  readings.forEach((one, i) => {
    items(one.parts.items, ['readings', i]);
  });
}

function checkOwner(
  { agencies: inCharge, with: others }: Owner,
  at: (path: Path) => Place,
  agencies: Agencies,
  report: (problem: Problem) => void,
): void {
  checkOffices(inCharge, (i) => at(inCharge.length > 1 ? ['agency', i] : ['agency']), agencies, report);
  checkOffices(others, (i) => at(['with', i]), agencies, report);
  checkRoles({ inCharge, others }, (i) => at(['with', i]), report);
}

/** Offices and groups that the dictionary has. */
export function checkOffices(
  ids: readonly string[],
  at: (i: number) => Place,
  { ids: known }: Agencies,
  report: (problem: Problem) => void,
): void {
  ids.forEach((id, i) => {
    if (known.has(id)) return;
    report({
      place: at(i),
      what: { vi: `Không có cơ quan \`${id}\`.`, en: `There is no agency \`${id}\`.` },
      hint: suggestion(id, known),
    });
  });
}

/** Who is in charge takes part anyhow. */
export function checkRoles(
  { inCharge, others }: { readonly inCharge: readonly string[]; readonly others: readonly string[] },
  at: (i: number) => Place,
  report: (problem: Problem) => void,
): void {
  others.forEach((id, i) => {
    if (!inCharge.includes(id)) return;
    report({
      place: at(i),
      what: {
        vi: `Cơ quan \`${id}\` vừa chủ trì vừa phối hợp.`,
        en: `Agency \`${id}\` is both in charge and among those that take part.`,
      },
      hint: { vi: 'Bỏ khỏi `with`.', en: 'Take it out of `with`.' },
    });
  });
}
