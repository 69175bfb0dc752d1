import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { useStore } from '../state/use-store';
import { useLinkText } from '../text/link-texts';
import type { LinkAccess } from './link-access';

/** Asks for the access code. */
export function CodeForm({ access }: { readonly access: LinkAccess }): ReactElement {
  const text = useLinkText();
  const layout = useLayout();
  const { isWrong } = useStore(access);
  const [code, setCode] = useState('');
  return (
    <form
      className={layout.column}
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '') access.give(code.trim());
      }}
    >
      <Field
        label={text.code}
        hint={text.codeHint}
        {...(isWrong ? { validationMessage: text.codeWrong, validationState: 'error' } : {})}
      >
        <Input type="password" autoComplete="off" value={code} onChange={(_, { value }) => setCode(value)} />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabled={code.trim() === ''}>
          {text.giveCode}
        </Button>
      </div>
    </form>
  );
}
