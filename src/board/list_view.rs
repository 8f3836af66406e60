//! What the reader chose to see of the bids, and what that comes to: found when it is chosen, so that no row goes from under
//! somebody's hand when a decision changes what is short or still to decide.

use std::sync::Arc;

use leptos::prelude::*;
use tranche::listing::{Listing, Section};

use super::agenda::Agenda;
use super::editor::Editor;
use tranche::ui::browser::media;
use tranche::ui::signals::set_if_other;
use tranche::ui::store::preferences::Preference;

/// A handle to it.
#[derive(Clone, Copy)]
pub struct ListView {
    editor: Editor,
    listing: RwSignal<Listing>,
    /// All bids under their headings.
    sections: RwSignal<Arc<Vec<Section>>>,
    /// For each bid in the order of the paper, whether it is shown.
    shown: RwSignal<Arc<Vec<bool>>>,
    /// Whether there is no room for rows.
    is_narrow: RwSignal<bool>,
    /// Whether cards were chosen.
    wants_cards: RwSignal<bool>,
    /// Whether the keys are explained.
    key_help: RwSignal<bool>,
    /// One bid at a time.
    agenda: RwSignal<Option<Agenda>>,
}

/// Where there is no room for rows.
const NARROW: &str = "(max-width: 67.99rem)";

impl ListView {
    /// All bids, in the order of the paper.
    pub fn of(editor: Editor) -> Self {
        let listing = Listing::default();
        let (sections, shown) = Self::found(editor, &listing);
        Self {
            editor,
            listing: RwSignal::new(listing),
            sections: RwSignal::new(Arc::new(sections)),
            shown: RwSignal::new(Arc::new(shown)),
            is_narrow: media::follow(NARROW),
            wants_cards: RwSignal::new(Preference::Cards.is_set()),
            key_help: RwSignal::new(false),
            agenda: RwSignal::new(None),
        }
    }

    /// Whether bids are cards: where there is no room for rows, or by choice.
    pub fn as_cards(self) -> bool {
        self.is_narrow.get() || self.wants_cards.get() || self.agenda.with(Option::is_some)
    }

    /// The bids one at a time, while they are.
    pub fn agenda(self) -> RwSignal<Option<Agenda>> {
        self.agenda
    }

    /// Shows these bids one at a time.
    pub fn begin_agenda(self, order: Vec<usize>, with: Option<usize>) {
        self.agenda.set(Agenda::begin(order, with));
    }

    /// Whether the bid at this place is the only one on show.
    pub fn is_alone(self, place: usize) -> bool {
        self.agenda.with(|agenda| agenda.as_ref().is_some_and(|agenda| agenda.place() == place))
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
        self.listing.with(read)
    }

    /// Chooses something else.
    pub fn choose(self, change: impl FnOnce(&mut Listing)) {
        self.listing.update(change);
        self.find_again();
    }

    /// Looks again for what was chosen, as things stand now.
    pub fn find_again(self) {
        // Asked for by somebody who does something, not by what is shown.
        let (sections, shown) = self.listing.with_untracked(|listing| Self::found(self.editor, listing));
        set_if_other(self.sections, Arc::new(sections));
        set_if_other(self.shown, Arc::new(shown));
    }

    /// Whether decisions since have changed what was chosen to be seen, or its order.
    pub fn is_stale(self) -> bool {
        self.listing.with(|listing| {
            listing.follows_decisions() && {
                self.editor.shown(|_| ());
                Self::found(self.editor, listing) != (self.sections.get().to_vec(), self.shown.get().to_vec())
            }
        })
    }

    /// The bids in the order in which somebody goes from one to the next.
    pub fn order(self) -> Vec<usize> {
        // As things stand when somebody does so.
        let agenda =
            self.agenda.with_untracked(|agenda| agenda.as_ref().map(|agenda| agenda.order().to_vec()));
        agenda.unwrap_or_else(|| self.shown_order())
    }

    /// The bids that are shown, from top to bottom.
    pub fn shown_order(self) -> Vec<usize> {
        // As above.
        let sections = self.sections.with_untracked(Arc::clone);
        let all = sections.iter().flat_map(|section| section.places.iter().copied());
        self.shown.with_untracked(|shown| all.filter(|place| shown[*place]).collect())
    }

    /// All bids under their headings.
    pub fn sections(self) -> Arc<Vec<Section>> {
        self.sections.get()
    }

    /// Whether the bid at this place is shown.
    pub fn shows(self, place: usize) -> bool {
        let is_there =
            self.agenda.with(|agenda| agenda.as_ref().is_none_or(|agenda| agenda.place() == place));
        is_there && self.shown.with(|shown| shown[place])
    }

    /// How many bids are shown, and of how many.
    pub fn counts(self) -> (usize, usize) {
        self.shown.with(|shown| (shown.iter().filter(|shown| **shown).count(), shown.len()))
    }

    fn found(editor: Editor, listing: &Listing) -> (Vec<Section>, Vec<bool>) {
        editor.standing(|standing| (listing.sections(standing), listing.shown(standing)))
    }
}
