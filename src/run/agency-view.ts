import type { Catalog } from '../catalog/model.js';
import { concerns } from '../report/owners.js';
import type { Report, ReportIndicator, ReportTotals } from '../report/schema.js';
import type { Words } from '../text/words.js';

/** What the plan and the data say of one office. */
export interface AgencyView {
  readonly id: string;
  readonly title: Words;
  readonly period: Report['period'];
  readonly as_of: string;
  readonly as_of_basis: Report['as_of_basis'];
  readonly left_out_unread: boolean;
  readonly notices: Report['notices'];
  readonly scale: Report['scale'];
  /** Indicators that the office answers for. */
  readonly indicators: readonly ReportIndicator[];
  /** Their points; null where it answers for none. */
  readonly totals: ReportTotals | null;
  /** What the plan gives it to do, itself or as one of a group. */
  readonly assignments: readonly Report['assignments'][number][];
}

export function agencyView(report: Report, catalog: Catalog, id: string): AgencyView {
  const owner = report.owners.find((one) => one.id === id);
  const mine = (agencies: readonly { readonly id: string }[]): boolean =>
    concerns(
      catalog,
      id,
      agencies.map((agency) => agency.id),
    );
  return {
    id,
    title: catalog.agencies.title(id),
    period: report.period,
    as_of: report.as_of,
    as_of_basis: report.as_of_basis,
    left_out_unread: report.left_out_unread,
    notices: report.notices,
    scale: report.scale,
    indicators: report.indicators.filter((indicator) => indicator.owner.some((one) => one.id === id)),
    totals: owner?.totals ?? null,
    assignments: report.assignments.filter(({ agencies }) => mine(agencies)),
  };
}
