import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The select's entry behind which a theme can be named. It is no theme: those are one trimmed line. */
const OWN = ' ';

/** All that the form says. */
export interface IdeaFormTexts {
  readonly text: string;
  readonly textHint: string;
  readonly theme: string;
  readonly ownTheme: string;
  readonly ownThemeName: string;
  readonly save: string;
}

interface Written {
  readonly text: string;
  readonly theme: string;
}

interface Props {
  readonly texts: IdeaFormTexts;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** What stands in it to begin with. */
  readonly initial: Written;
  readonly mostText: number;
  readonly mostTheme: number;
  /** Whether the form takes the focus: only where the rep has asked for it. */
  readonly focused?: boolean;
  /** Saves the idea. @returns whether it was saved; the form is emptied then */
  readonly onSave: (idea: Written) => Promise<boolean>;
}

/** One line and a theme: an idea to be noted or rewritten. */
export function IdeaForm({ texts, themes, initial, mostText, mostTheme, focused = false, onSave }: Props) {
  const [text, setText] = useState(initial.text);
  const [theme, setTheme] = useState(initial.theme);
  const [own, setOwn] = useState('');
  const saving = useRef(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const line = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) line.current?.focus();
  }, [focused]);

  const save = async (event: Event) => {
    event.preventDefault();
    if (saving.current) return;
    if (text.trim() === '') return setText('');
    saving.current = true;
    const saved = await onSave({ text, theme: theme === OWN ? own : theme });
    saving.current = false;
    if (!saved) return;
    setText(initial.text);
    if (theme === OWN) setTheme(own.trim());
    setOwn('');
  };

  return (
    <form class="idea-form" ref={form} onSubmit={save}>
      <div class="field">
        <label class="field-name" for={`${id}-text`}>
          {texts.text}
        </label>
        <textarea
          id={`${id}-text`}
          class="field-input"
          rows={2}
          autoComplete="off"
          required
          maxLength={mostText}
          placeholder={texts.textHint}
          value={text}
          ref={line}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            // One line: Enter saves.
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            form.current?.requestSubmit();
          }}
        />
      </div>
      <div class="idea-theme">
        <div class="field">
          <label class="field-name" for={`${id}-theme`}>
            {texts.theme}
          </label>
          <select
            id={`${id}-theme`}
            class="field-input"
            value={theme}
            onChange={({ currentTarget }) => setTheme(currentTarget.value)}
          >
            {themes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
            <option value={OWN}>{texts.ownTheme}</option>
          </select>
        </div>
        {theme === OWN && (
          <div class="field">
            <label class="field-name" for={`${id}-own`}>
              {texts.ownThemeName}
            </label>
            <input
              id={`${id}-own`}
              class="field-input"
              autoComplete="off"
              required
              pattern=".*\S.*"
              maxLength={mostTheme}
              value={own}
              onInput={({ currentTarget }) => setOwn(currentTarget.value)}
            />
          </div>
        )}
      </div>
      <button type="submit" class="button button-primary">
        {texts.save}
      </button>
    </form>
  );
}
