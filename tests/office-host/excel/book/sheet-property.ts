/** What a worksheet remembers under a key without showing it. */
export class SheetProperty {
  isDeleted = false;

  constructor(
    readonly key: string,
    public value: string,
  ) {}
}
