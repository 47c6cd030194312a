/** @jsxImportSource react */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { useWords } from './store.ts';

interface Props {
  label: string;
  placeholder: string;
  /** What stands unfinished in the box. */
  draft?: string;
  /** Absent: a comment box, which keeps what is typed. */
  onSend?: (text: string) => void;
}

/** The box to write in: a Lexical editor. Enter sends, Shift+Enter begins a new line; Send is there only with a text. */
export function Composer({ label, placeholder, draft = '', onSend }: Props) {
  const config = { namespace: 'neighbourhood', onError: (error: Error) => console.error(error), editorState: () => fillWith(draft) };
  return (
    <div className="composer">
      <LexicalComposer initialConfig={config}>
        <PlainTextPlugin
          contentEditable={
            <ContentEditable
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={<Hint text={placeholder} />}
              className="box"
              role="textbox"
              spellCheck
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        {onSend ? <Sending onSend={onSend} /> : null}
      </LexicalComposer>
    </div>
  );
}

const Hint = ({ text }: { text: string }) => (
  <div className="hint" aria-hidden="true">
    {text}
  </div>
);

function Sending({ onSend }: { onSend: (text: string) => void }) {
  const [editor] = useLexicalComposerContext();
  const [text, setText] = useState('');
  const words = useWords();
  const send = (): void => {
    const said = editor
      .getEditorState()
      .read(() => $getRoot().getTextContent())
      .trim();
    if (!said) return;
    editor.update(() => fillWith(''));
    onSend(said);
  };
  useEffect(() => editor.registerTextContentListener((now) => setText(now.trim())), [editor]);
  useEffect(
    () =>
      setText(
        editor
          .getEditorState()
          .read(() => $getRoot().getTextContent())
          .trim(),
      ),
    [editor],
  );
  useEffect(() =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return text ? (
    <Button kind="bare" label={words.send} onPress={send}>
      ➤
    </Button>
  ) : (
    <Button kind="bare" label={words.like}>
      👍
    </Button>
  );
}

function fillWith(text: string): void {
  const paragraph = $createParagraphNode();
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  }
  $getRoot().clear().append(paragraph);
}
