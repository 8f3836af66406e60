//! What the reader chose to see of the bids, and what that comes to: found when it is chosen, so that no row goes from under
//! somebody's hand when a decision changes what is short or still to decide.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::listing::{Listing, Section};

use super::agenda::Agenda;
use super::editor::Editor;
use tranche::ui::browser::media;
use tranche::ui::store::preferences::Preference;

/// A handle to it.
#[derive(Clone, Copy)]
pub struct ListView {
    editor: Editor,
    state: RwSignal<ListState>,
    /// Whether there is no room for rows.
    is_narrow: RwSignal<bool>,
    /// Whether cards were chosen.
    wants_cards: RwSignal<bool>,
    /// Whether the keys are explained.
    key_help: RwSignal<bool>,
}

/// All of it, in one signal: each kind of signal has to be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
struct ListState {
    listing: Listing,
    /// All bids under their headings.
    sections: Arc<Vec<Section>>,
    /// For each bid in the order of the paper, whether it is shown.
    shown: Arc<Vec<bool>>,
    /// One bid at a time.
    agenda: Option<Agenda>,
}

/// Where there is no room for rows.
const NARROW: &str = "(max-width: 67.99rem)";

impl ListView {
    /// All bids, in the order of the paper.
    pub fn of(editor: Editor) -> Self {
        let bids = editor.fund().bids.len();
        let state = ListState {
            listing: Listing::default(),
            sections: Arc::new(vec![Section::all(bids)]),
            shown: Arc::new(vec![true; bids]),
            agenda: None,
        };
        Self {
            editor,
            state: RwSignal::new(state),
            is_narrow: media::follow(NARROW),
            wants_cards: RwSignal::new(Preference::Cards.is_set()),
            key_help: RwSignal::new(false),
        }
    }

    /// Whether bids are cards: where there is no room for rows, or by choice.
    pub fn as_cards(self) -> bool {
        self.is_narrow.get() || self.wants_cards.get() || self.has_agenda()
    }

    /// Whether bids are shown one at a time.
    pub fn has_agenda(self) -> bool {
        self.state.with(|state| state.agenda.is_some())
    }

    /// Reads the agenda, while there is one.
    pub fn agenda<T: Default>(self, read: impl FnOnce(&Agenda) -> T) -> T {
        self.state.with(|state| state.agenda.as_ref().map(read)).unwrap_or_default()
    }

    /// Changes the agenda, or begins or ends one.
    pub fn set_agenda(self, change: impl FnOnce(&mut Option<Agenda>)) {
        self.state.update(|state| change(&mut state.agenda));
    }

    /// Whether the bid at this place is the only one on show.
    pub fn is_alone(self, place: usize) -> bool {
        self.state.with(|state| state.agenda.as_ref().is_some_and(|agenda| agenda.place() == place))
    }

    /// Set to explain the keys.
    pub fn key_help(self) -> RwSignal<bool> {
        self.key_help
    }

    /// Whether there is room for either.
    pub fn can_choose(self) -> bool {
        !self.is_narrow.get()
    }

    /// Chooses the other.
    pub fn turn_cards(self) {
        self.wants_cards.update(|wants| {
            *wants = !*wants;
            Preference::Cards.set(*wants);
        });
    }

    /// Reads what was chosen.
    pub fn listing<T>(self, read: impl FnOnce(&Listing) -> T) -> T {
        self.state.with(|state| read(&state.listing))
    }

    /// Chooses something else.
    pub fn choose(self, change: impl FnOnce(&mut Listing)) {
        self.state.update(|state| {
            change(&mut state.listing);
            state.find(self.editor);
        });
    }

    /// Looks again for what was chosen, as things stand now.
    pub fn find_again(self) {
        self.state.update(|state| state.find(self.editor));
    }

    /// Whether decisions since have changed what was chosen to be seen, or its order.
    pub fn is_stale(self) -> bool {
        if !self.listing(Listing::follows_decisions) {
            return false;
        }
        self.editor.shown(|_| ());
        self.state.with(|state| {
            let mut now = state.clone();
            now.find(self.editor);
            now != *state
        })
    }

    /// The bids in the order in which somebody goes from one to the next.
    pub fn order(self) -> Vec<usize> {
        // As things stand when somebody does so.
        self.state.with_untracked(|state| {
            state.agenda.as_ref().map_or_else(|| state.order(), |agenda| agenda.order().to_vec())
        })
    }

    /// The bids that are shown, from top to bottom.
    pub fn shown_order(self) -> Vec<usize> {
        // As above.
        self.state.with_untracked(ListState::order)
    }

    /// All bids under their headings.
    pub fn sections(self) -> Arc<Vec<Section>> {
        self.state.with(|state| Arc::clone(&state.sections))
    }

    /// Whether the bid at this place is shown.
    pub fn shows(self, place: usize) -> bool {
        self.state.with(|state| {
            let is_there = state.agenda.as_ref().is_none_or(|agenda| agenda.place() == place);
            is_there && state.shown[place]
        })
    }

    /// How many bids are shown, and of how many.
    pub fn counts(self) -> (usize, usize) {
        self.state.with(|state| (state.shown.iter().filter(|shown| **shown).count(), state.shown.len()))
    }
}

impl ListState {
    /// Finds what was chosen. What comes out as it was stays the same, so that no row is built anew for it.
    fn find(&mut self, editor: Editor) {
        let (sections, shown) =
            editor.standing(|standing| (self.listing.sections(standing), self.listing.shown(standing)));
        if *self.sections != sections {
            self.sections = Arc::new(sections);
        }
        self.shown = Arc::new(shown);
    }

    fn order(&self) -> Vec<usize> {
        let all = self.sections.iter().flat_map(|section| section.places.iter().copied());
        all.filter(|place| self.shown[*place]).collect()
    }
}
