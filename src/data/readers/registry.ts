import type { Container } from '../container.js';
import type { Reader } from '../reader.js';
import { csv } from './csv/container.js';
import { html } from './html/container.js';
import { tableReader } from './typed/reader.js';
import { workbook } from './workbook/container.js';
import { workbookXml } from './workbook/xml-container.js';

/** Every kind of file that holds tables; the last one takes what none before it does. */
export const CONTAINERS: readonly Container[] = [workbook, workbookXml, html, csv];

/** Every reader; the property tests run over this list. */
export const READERS = { table: tableReader } as const satisfies Record<string, Reader>;
