//! The result as everybody sees it: read only, with the check of its checksum, and bare in a frame of a site's own page.

use leptos::prelude::*;
use tranche::final_scenario::CodeCheck;
use tranche::ui::addresses::HOME;
use tranche::ui::browser::{address_bar, document, frame_height};
use tranche::ui::button::button;
use tranche::ui::result_document::{DecidedRound, document as result_document};
use tranche::ui::signals::All as _;
use tranche::ui::words::shared_view;

use super::opened_result::{NotShown, OpenedResult, look_up};
use super::result_page_view::result_page_view;
use crate::screen::HEADING;
use tranche::ui::words::office::result as words;

/// Looks up the result that the address holds, with this checksum stated in it, and builds the page.
pub async fn open(stated: &str) -> Box<dyn FnOnce() -> AnyView> {
    let found = look_up(stated).await;
    let is_frame = address_bar::asked("embed").is_some();
    // Another link that is opened in the same tab is another result.
    address_bar::on_change(address_bar::reload);
    Box::new(move || {
        if is_frame {
            frame_height::tell_height();
        }
        match found {
            Ok(opened) => shown(opened, is_frame),
            Err(why) => not_shown(why, is_frame),
        }
    })
}

fn shown(opened: OpenedResult, is_frame: bool) -> AnyView {
    let OpenedResult { fund, result, copy } = opened;
    document::set_title(&words::window(&fund.title));
    let with_explanations = result.scenario.has_explanations();
    let check = words::check(result.check, result.code);
    let is_sure = result.check == CodeCheck::Matches;
    let mismatch = result.mismatch.iter().flat_map(|mismatch| shared_view::mismatch(&fund, mismatch));
    let mismatch = mismatch.map(|words| view! { <p>{words}</p> }).all();
    let decided = DecidedRound {
        fund,
        scenario: result.scenario,
        title: result.title,
        day: result.day,
        code: result.code,
    };
    let page = result_document(&decided, with_explanations);
    let role = if is_sure { "status" } else { "alert" };
    view! {
        <main class="office result" class:is-frame=is_frame>
            <h1 id=HEADING tabindex="-1">{page.heading.to_owned()}</h1>
            <div class="check" class:notice=!is_sure role=role><p>{check}</p>{mismatch}</div>
            {result_page_view(&page)}
            {ways(&copy, is_frame)}
        </main>
    }
    .into_any()
}

/// What a reader can do: in a frame there is no way but out of it.
fn ways(copy: &str, is_frame: bool) -> AnyView {
    let copy = copy.to_owned();
    if is_frame {
        return view! {
            <p class="actions"><a href=copy target="_blank" rel="noopener">{words::OPEN_COPY}</a></p>
        }
        .into_any();
    }
    view! {
        <p class="actions">
            {button(words::PRINT, document::print)}
            <a href=copy>{words::OPEN_COPY}</a>
        </p>
    }
    .into_any()
}

fn not_shown(why: NotShown, is_frame: bool) -> AnyView {
    let (why, board) = match why {
        NotShown::Words(why) => (why, None),
        NotShown::NotFinal(board) => (words::NOT_FINAL.to_owned(), Some(board)),
    };
    let target = is_frame.then_some("_blank");
    let board = board.map(|address| {
        view! { <p><a href=address target=target rel="noopener">{words::TO_THE_BOARD}</a></p> }
    });
    view! {
        <main class="office result">
            <h1 id=HEADING tabindex="-1">{words::NOT_OPENED}</h1>
            <p class="error refused" role="alert">{why}</p>
            {board}
            <p><a href=HOME target=target rel="noopener">{words::TO_START}</a></p>
        </main>
    }
    .into_any()
}
