import type { ReadonlySignal } from '@preact/signals';
import type { Beside } from '../beside.ts';
import type { Boxes } from '../boxes.ts';
import type { HoldDesk } from '../send/hold.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Actions } from './actions.ts';
import { Card } from './Card.tsx';
import { FillDialog } from './FillDialog.tsx';
import { FindingsList } from './FindingsList.tsx';
import { HoldDialog } from './HoldDialog.tsx';
import { HotLine } from './HotLine.tsx';
import { Line } from './Line.tsx';
import { Meter } from './Meter.tsx';
import { Note } from './Note.tsx';
import type { Pointing } from './pointing.ts';
import type { BoxNote, OverlayState } from './state.ts';

export interface OverlayProps {
  readonly around: Surroundings;
  readonly boxes: Boxes;
  readonly desk: HoldDesk;
  readonly beside: Beside;
  readonly state: OverlayState;
  readonly actions: Actions;
  readonly pointing: Pointing;
  /** The time as the overlay shows it, in epoch milliseconds; goes on only while something cools. */
  readonly now: ReadonlySignal<number>;
  /** Closes the note beside a box, for good. */
  readonly closeNote: () => void;
}

/** Everything that stands over the page. */
export function Overlay(props: OverlayProps) {
  const { around, boxes, desk, beside, state, actions, pointing, now } = props;
  const box = boxes.current.value;
  const held = state.dialog.value;
  const settings = around.settings.value.value;
  const { meter } = settings;
  const rests = around.resting.value;
  const closeDialog = (note?: BoxNote) => {
    state.dialog.value = undefined;
    state.note.value = note;
  };
  return (
    <>
      {box && meter && !rests && (
        <Meter
          box={box}
          hold={desk.holdOf(box)}
          now={now.value}
          open={() => {
            state.list.value = box;
          }}
        />
      )}
      {!rests && <Card state={state} actions={actions} pointing={pointing} />}
      {state.list.value && (
        <FindingsList
          box={state.list.value}
          actions={actions}
          meter={meter}
          firstWord={() => beside.wish('first-word')}
          close={() => {
            state.list.value = undefined;
          }}
        />
      )}
      {state.note.value && <Note note={state.note.value} close={props.closeNote} />}
      {beside.said.value && !rests && !held && !state.note.value && !state.list.value && (
        <Line said={beside.said.value} beside={beside} desk={desk} state={state} />
      )}
      {box && !rests && !held && state.note.value === undefined && state.list.value === undefined && (
        <HotLine box={box} desk={desk} state={state} actions={actions} settings={settings} />
      )}
      {held?.why === 'fill' && <FillDialog key={held} held={held} actions={actions} close={closeDialog} />}
      {held?.why === 'hold' && (
        <HoldDialog
          key={held}
          held={held}
          hold={desk.holdOf(held.box)}
          now={now.value}
          settings={settings}
          actions={actions}
          close={closeDialog}
        />
      )}
    </>
  );
}
