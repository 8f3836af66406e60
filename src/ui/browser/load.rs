//! Files that lie beside the page, and only those; and waiting for the browser.

use std::cell::Cell;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Poll, Waker};
use std::time::Duration;

use js_sys::{Promise, Reflect};
use leptos::prelude::{document, set_timeout, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

use super::object::{call, part};

/// Does something that has to wait for the browser.
pub fn run(work: impl Future<Output = ()> + 'static) {
    // One type for all there is to wait for.
    let work: Work<()> = Box::pin(work);
    spawn_local(work);
}

/// Waits for two things at once.
pub async fn both<A, B>(one: impl Future<Output = A>, other: impl Future<Output = B>) -> (A, B) {
    let (mut one, mut other) = (pin!(one), pin!(other));
    let (mut first, mut second) = (None, None);
    poll_fn(|context| {
        if first.is_none()
            && let Poll::Ready(done) = one.as_mut().poll(context)
        {
            first = Some(done);
        }
        if second.is_none()
            && let Poll::Ready(done) = other.as_mut().poll(context)
        {
            second = Some(done);
        }
        match (first.take(), second.take()) {
            (Some(first), Some(second)) => Poll::Ready((first, second)),
            (one, other) => {
                (first, second) = (one, other);
                Poll::Pending
            }
        }
    })
    .await
}

/// Work that waits for the browser.
pub type Work<T> = Pin<Box<dyn Future<Output = T>>>;

/// What comes of work that may take so long; where it takes longer, the work, to be waited for further. While the computer is
/// busy with the page itself, the time stands still: it would only tell how slow the computer is.
pub async fn within<T>(wait: Duration, mut work: Work<T>) -> Result<T, Work<T>> {
    let (is_over, waits) = (Rc::new(Cell::new(false)), Rc::new(Cell::new(None::<Waker>)));
    let clock = (is_over.clone(), waits.clone());
    count_down(
        wait,
        Box::new(move || {
            clock.0.set(true);
            if let Some(waker) = clock.1.take() {
                waker.wake();
            }
        }),
    );
    let done = poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if is_over.get() => Poll::Ready(None),
        Poll::Pending => {
            waits.set(Some(context.waker().clone()));
            Poll::Pending
        }
    });
    done.await.ok_or(work)
}

/// How long the page may be busy without the time standing still.
const STEP: Duration = Duration::from_millis(500);

/// Waits in steps: one that comes late counts as one.
fn count_down(left: Duration, over: Box<dyn FnOnce()>) {
    let step = left.min(STEP);
    set_timeout(move || if left.is_zero() { over() } else { count_down(left - step, over) }, step);
}

/// Waits so long.
pub async fn pause(wait: Duration) {
    let _ = within(wait, Box::pin(std::future::pending::<()>())).await;
}

/// Why a file beside the page could not be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLoaded {
    /// The site did not answer.
    NoAnswer,
    /// It answered with this status, such as 404.
    Status(u16),
}

/// The text of a file beside the page. The name is relative: it cannot lead to another site.
pub async fn text(relative: &str) -> Result<String, NotLoaded> {
    let asked = asked_ahead(relative).unwrap_or_else(|| window().fetch_with_str(relative));
    let answer = JsFuture::from(asked).await.map_err(|_| NotLoaded::NoAnswer)?;
    let response = answer.dyn_into::<Response>().map_err(|_| NotLoaded::NoAnswer)?;
    if !response.ok() {
        return Err(NotLoaded::Status(response.status()));
    }
    if is_page(&response) {
        return Err(NotLoaded::Status(MISSING));
    }
    let text = response.text().map_err(|_| NotLoaded::NoAnswer)?;
    JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or(NotLoaded::NoAnswer)
}

/// What a site answers that has no such file.
const MISSING: u16 = 404;

/// Whether the site answered with a page: some do where they have no such file.
fn is_page(response: &Response) -> bool {
    let kind = part(response, "headers").and_then(|headers| call(&headers, "get", &["content-type".into()]));
    kind.ok().and_then(|kind| kind.as_string()).is_some_and(|kind| kind.starts_with("text/html"))
}

/// The answer that the script outside the page waits for already, while the program was on its way. It is had once.
fn asked_ahead(relative: &str) -> Option<Promise> {
    let ahead = Reflect::get(&document().document_element()?.into(), &"ahead".into()).ok()?;
    let asked = Reflect::get(&ahead, &relative.into()).ok()?.dyn_into().ok()?;
    let _ = Reflect::set(&ahead, &relative.into(), &JsValue::UNDEFINED);
    Some(asked)
}
