import { TemplateHandler } from 'easy-template-x';
import { readTemplate } from './template.mjs';

export const prepare = readTemplate;

export function work({ template, data }) {
  return new TemplateHandler().process(template, data);
}
