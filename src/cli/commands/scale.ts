import type { CommandFamily } from '../command.js';
import { scaleCheck } from './scale-check.js';
import { scaleTemplate } from './scale-template.js';

/** `par-score scale`: what is done with a scale before it is used. */
export const scale: CommandFamily = {
  name: 'scale',
  about: {
    vi: 'mẫu thang điểm chính thức và kiểm tra thang đã điền',
    en: 'a template for the official scale, and its check',
  },
  commands: [scaleTemplate, scaleCheck],
};
