/** Collects the text of a string item, its runs joined, without phonetic guides (ECMA-376 part 1, 18.4.8). */
export class RichText {
  text = '';
  private isText = false;
  private isGuide = false;

  start(): void {
    this.text = '';
    this.isText = false;
    this.isGuide = false;
  }

  open(name: string): void {
    if (name === 'rPh') this.isGuide = true;
    this.isText = name === 't';
  }

  add(text: string): void {
    if (this.isText && !this.isGuide) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isGuide = false;
    this.isText = false;
  }
}
