import { officeFailure } from '@/adapters/office-failure';

/** Ends that handlers are called, which were registered together. */
export async function unregister(
  registrations: readonly OfficeExtension.EventHandlerResult<unknown>[],
): Promise<void> {
  const [first] = registrations;
  if (first === undefined) return;
  try {
    // A handler is known to the context it was registered in.
    await Excel.run({ previousObjects: first.context, delayForCellEdit: true }, async (context) => {
      for (const registration of registrations) registration.remove();
      await context.sync();
    });
  } catch (error) {
    throw officeFailure(error);
  }
}
