import { HostError, HostObject, type Argument } from '../../protocol';
import { isOnSheet, type Area } from '../book/area';
import { parseArea, splitAddress } from '../book/address';
import { SheetRange, type Sheet } from '../book/sheet';

/** @throws HostError InvalidArgument for anything but text */
export function textArgument(argument: Argument | undefined, where: string): string {
  if (typeof argument === 'string') return argument;
  throw new HostError('InvalidArgument', where);
}

/** @throws HostError InvalidArgument for anything but a whole number */
export function numberArgument(argument: Argument | undefined, where: string, otherwise?: number): number {
  const given = argument ?? otherwise;
  if (typeof given === 'number' && Number.isInteger(given)) return given;
  throw new HostError('InvalidArgument', where);
}

/** Left out, it is false. @throws HostError InvalidArgument */
export function booleanArgument(argument: Argument | undefined, where: string): boolean {
  const given = argument ?? false;
  if (typeof given === 'boolean') return given;
  throw new HostError('InvalidArgument', where);
}

/** A range of the same sheet, given as the object or as its address. @throws HostError InvalidArgument */
export function areaArgument(argument: Argument | undefined, sheet: Sheet, where: string): Area {
  if (argument instanceof HostObject && argument.target instanceof SheetRange) {
    if (argument.target.sheet === sheet) return argument.target.area;
    throw new HostError('InvalidArgument', where);
  }
  const { sheet: name, address } = splitAddress(textArgument(argument, where));
  const area = parseArea(address);
  if (area === null || (name !== null && name.toLowerCase() !== sheet.name.toLowerCase()))
    throw new HostError('InvalidArgument', where);
  return area;
}

/** @throws HostError InvalidArgument where the area leaves the sheet */
export function checkedArea(area: Area, where: string): Area {
  if (isOnSheet(area)) return area;
  throw new HostError('InvalidArgument', where);
}
