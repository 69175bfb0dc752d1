import { isTrue } from './read-workbook-part';
import type { XmlAttributes } from './xml-stream';

const NO_ATTRIBUTES: XmlAttributes = {};

/**
 * Collects the text of a string item, its runs joined, without phonetic guides (ECMA-376 part 1, 18.4.8). Who strikes
 * a number out and writes another behind it means the other: runs struck through are left out, unless all are.
 */
export class RichText {
  /** Was a part of it struck through? */
  isPartlyStruck = false;
  private all = '';
  private kept = '';
  private isText = false;
  private isGuide = false;
  private isStruck = false;

  get text(): string {
    return this.isPartlyStruck ? this.kept : this.all;
  }

  start(): void {
    this.isPartlyStruck = false;
    this.all = '';
    this.kept = '';
    this.isText = false;
    this.isGuide = false;
    this.isStruck = false;
  }

  open(name: string, attributes: XmlAttributes = NO_ATTRIBUTES): void {
    if (name === 'rPh') this.isGuide = true;
    if (name === 'r') this.isStruck = false;
    if (name === 'strike') this.isStruck = isTrue(attributes['val'] ?? '1');
    this.isText = name === 't';
  }

  add(text: string): void {
    if (!this.isText || this.isGuide) return;
    this.all += text;
    if (!this.isStruck) this.kept += text;
    this.isPartlyStruck = this.kept.length < this.all.length && this.kept.trim() !== '';
  }

  close(name: string): void {
    if (name === 'rPh') this.isGuide = false;
    this.isText = false;
  }
}
