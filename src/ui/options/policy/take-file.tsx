import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Policy } from '../../../core/boundary/policy.ts';
import { Button } from '../../shared/button.tsx';
import { Dialog } from '../../shared/dialog.tsx';
import { FileButton } from '../../shared/file-button.tsx';
import { useAct, useChange } from '../../shared/toasts.tsx';
import { useWords } from '../../shared/words.tsx';
import type { SiteName } from '../rules/words.ts';
import { PolicySets } from './sets.tsx';
import type { PolicyVerbs } from './verbs.ts';

/** Takes a policy from a file: what it sets is shown first, and nothing is used before the user says so. */
export function TakeFile({ verbs, site }: { verbs: PolicyVerbs; site: SiteName }): JSX.Element {
  const { t } = useWords();
  const act = useAct();
  const change = useChange();
  const [found, setFound] = useState<Policy | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);

  const look = async (file: File): Promise<void> => {
    await act(async () => {
      const policy = await verbs.read(file);
      setFound(policy);
      setWrong(policy === null ? file.name : null);
    });
  };
  const use = async (policy: Policy): Promise<void> => {
    setFound(null);
    await change(() => verbs.use(policy, 'file'), t('office_used'));
  };
  return (
    <>
      <FileButton
        name={t('office_file')}
        onFiles={([file]) => {
          setWrong(null);
          if (file) void look(file);
        }}
      >
        {t('office_file_take')}
      </FileButton>
      <output class={wrong === null ? '' : 'callout callout-care'}>
        {wrong === null ? null : t('office_file_wrong', { file: wrong })}
      </output>
      {found ? (
        <Dialog
          title={t('office_file_sure')}
          onClose={() => setFound(null)}
          foot={
            <>
              <Button onClick={() => setFound(null)}>{t('office_file_leave')}</Button>
              <Button look="main" onClick={() => void use(found)}>
                {t('office_file_use')}
              </Button>
            </>
          }
        >
          <p class="callout">{t('office_file_note')}</p>
          <PolicySets policy={found} site={site} />
        </Dialog>
      ) : null}
    </>
  );
}
