import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { readTemplate } from './template.mjs';

export const prepare = readTemplate;

export function work({ template, data }) {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
  document.render(data);
  return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}
