//! What a table does not say of its round, and the button that makes a calculator of it.

use leptos::prelude::*;
use tranche::ui::addresses;
use tranche::ui::browser::document;
use tranche::ui::button::{button, main_button};
use tranche::ui::signals::{part, words as changing};
use tranche::ui::store::rounds;
use tranche::ui::words::bad_fund;
use tranche::{Fund, FundFile};

use super::question_heading::SETTLE;
use super::session::{EarlierRound, Session};
use crate::currency_picker::currencies;
use crate::focus_soon::focus_soon;
use crate::round_form::RoundForm;
use crate::screens::Screens;
use tranche::ui::words::office::destinations::NOT_KEPT;
use tranche::ui::words::office::review::use_table as words;

/// The last part of the review.
#[component]
pub fn UseTable() -> impl IntoView {
    let session = Session::get();
    let screens = Screens::get();
    let form = session.round_form();
    let left = changing(move || words::still_open(session.blocking().with(Vec::len)));
    let same_round = RwSignal::new(None);
    let go = move || match fund_file(session) {
        // What is being made of the table may be there already, and would be asked about.
        _ if screens.is_departing() => {}
        Ok(file) => use_file(session, screens, file, same_round),
        Err(wrong) => document::focus(wrong),
    };
    let second = move || {
        if let Ok(file) = fund_file(session) {
            finish(session, screens, file, None);
        }
    };
    view! {
        <section class="about-round" aria-labelledby="about-title">
            <h2 id="about-title">{words::ABOUT}</h2>
            {form.map(RoundForm::view)}
            <div class="control">
                <label for="round-currency">{words::CURRENCY}</label>
                {currencies(changing(move || session.currency().code().to_owned()), move |chosen| session.choose_currency(chosen))}
            </div>
            <p class="error" role="status">{left}</p>
            {main_button(words::USE, go)}
            {part(move || same_round.get().map(|earlier| which(session, screens, earlier, second)))}
            <p class="note">{words::WHERE_SAVED}</p>
        </section>
    }
}

/// The round that the table makes; else the id of what has to be settled first.
fn fund_file(session: Session) -> Result<FundFile, &'static str> {
    let form = session.round_form().ok_or(SETTLE)?;
    session.now(|| {
        let (id, about) = form.read(session.currency()).map_err(|wrong| wrong.unwrap_or(SETTLE))?;
        let mut file = session.reading().with(|reading| reading.fund(id, &about)).map_err(|_| SETTLE)?;
        if !session.blocking().with(Vec::is_empty) {
            return Err(SETTLE);
        }
        session.name_places(&mut file);
        Ok(file)
    })
}

/// Makes a round of the table, or changes the one that was made of it before; asks where that was changed elsewhere, and
/// where a list with the same bids is here already.
fn use_file(session: Session, screens: Screens, mut file: FundFile, same_round: RwSignal<Option<SameRound>>) {
    let ask = |earlier| {
        same_round.set(Some(earlier));
        focus_soon(SAME_ROUND.to_owned());
    };
    match session.made_before() {
        EarlierRound::Nothing => match Fund::new(file.clone()).ok().as_ref().and_then(rounds::here_already) {
            Some(here) => ask(SameRound { words: words::here_already(&here), name: here.name }),
            None => finish(session, screens, file, None),
        },
        EarlierRound::Same(name) => screens.leave(&addresses::round(&name)),
        EarlierRound::Older(name, id) => {
            file.id = id;
            finish(session, screens, file, Some(name));
        }
        EarlierRound::Changed(name) => ask(SameRound { words: words::MADE_BEFORE.to_owned(), name }),
    }
}

/// Keeps the round, in the place of the one of this name or as another.
fn finish(session: Session, screens: Screens, file: FundFile, instead_of: Option<String>) {
    let fund = match Fund::new(file) {
        Ok(fund) => fund,
        Err(why) => return screens.refuse(bad_fund(&why)),
    };
    let keep = async move {
        let saved_as = match instead_of {
            Some(name) => rounds::replace(&name, &fund).await.then_some(name),
            None => rounds::keep(&fund).await,
        };
        let name = saved_as.ok_or(NOT_KEPT.to_owned())?;
        session.note_made(&name, &fund);
        session.forget_used().await;
        Ok(addresses::round(&name))
    };
    screens.write(Box::pin(keep), Screens::leave);
}

/// The table is not needed any more.
fn open_instead(session: Session, screens: Screens, name: String) {
    let forget = async move {
        session.forget_used().await;
        Ok(addresses::round(&name))
    };
    screens.write(Box::pin(forget), Screens::leave);
}

/// A round that is there already: its name, and what has to be said of it.
#[derive(Clone, PartialEq, Eq)]
struct SameRound {
    name: String,
    words: String,
}

/// Where it is asked which round is meant.
const SAME_ROUND: &str = "made-before";

fn which(
    session: Session,
    screens: Screens,
    earlier: SameRound,
    second: impl Fn() + Clone + 'static,
) -> AnyView {
    let SameRound { name, words } = earlier;
    let label = words.clone();
    view! {
        <div class="made-before" id=SAME_ROUND role="group" aria-label=label tabindex="-1">
            <p>{words}</p>
            <p class="actions">
                {button(words::OPEN_EARLIER, move || open_instead(session, screens, name.clone()))}
                {button(words::MAKE_SECOND, second)}
            </p>
        </div>
    }
    .into_any()
}
