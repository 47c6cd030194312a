/** @jsxImportSource react */
/** The boxes of these sites, on the real editors: Enter sends and empties the box. */
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { ContentState, Editor, EditorState } from 'draft-js';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { createElement, useEffect, useState } from 'react';

interface Props {
  label: string;
  onSend: (text: string) => void;
}

/** Lexical, as Instagram has it. */
export function LexicalBox({ label, onSend }: Props) {
  return (
    <LexicalComposer initialConfig={{ namespace: 'site', onError: (error: Error) => console.error(error) }}>
      <PlainTextPlugin
        contentEditable={<ContentEditable aria-label={label} role="textbox" className="box" />}
        placeholder={null}
        ErrorBoundary={LexicalErrorBoundary}
      />
      <OnEnter onSend={onSend} />
    </LexicalComposer>
  );
}

function OnEnter({ onSend }: Pick<Props, 'onSend'>) {
  const [editor] = useLexicalComposerContext();
  useEffect(() =>
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        const text = $getRoot().getTextContent().trim();
        if (text) {
          $getRoot().clear().append($createParagraphNode());
          onSend(text);
        }
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  return null;
}

/** Draft.js, as X's older messages have it; Send is disabled while the box is empty. */
export function DraftBox({ label, onSend }: Props) {
  const [state, set] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText('\n').trim();
  const send = (): void => {
    if (!text) return;
    onSend(text);
    set(EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range')));
  };
  const box = createElement(Editor as never, {
    editorState: state,
    onChange: set,
    ariaLabel: label,
    role: 'textbox',
    webDriverTestID: 'dmComposerTextInput',
    stripPastedStyles: true,
    handleReturn: (event: KeyboardEvent) => {
      if (event.shiftKey) return 'not-handled';
      send();
      return 'handled';
    },
  });
  return (
    <div className="composer">
      <div className="box">{box}</div>
      <button type="button" data-testid="dmComposerSendButton" aria-label="Send" disabled={!text} onClick={send}>
        ➤
      </button>
    </div>
  );
}
