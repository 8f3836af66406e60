//! A copy of one of the site's funds, to be changed; the site's own stays as it is.

use tranche::ui::addresses;
use tranche::ui::browser::load::{self, NotLoaded};
use tranche::ui::store::rounds;
use tranche::ui::words::bad_fund;
use tranche::ui::words::office::fund::copy_fund as words;
use tranche::{Fund, FundFile};

use crate::fund_id::fresh_id;
use crate::screens::Screens;
use tranche::ui::words::office::destinations::NOT_KEPT;

/// Loads the fund of this name, saves it under another id as “Copy of …”, and opens it to be changed.
pub fn copy(screens: Screens, name: String) {
    let keep = async move { Ok(addresses::fund(&copy_and_keep(&name).await?)) };
    screens.write(Box::pin(keep), Screens::go);
}

async fn copy_and_keep(name: &str) -> Result<String, String> {
    let text = load::text(&format!("funds/{name}.json")).await.map_err(|why| match why {
        NotLoaded::NoAnswer => words::NO_ANSWER.to_owned(),
        NotLoaded::Status(_) => words::NOT_FOUND.to_owned(),
    })?;
    let fund = Fund::read(&text).map_err(|why| bad_fund(&why))?;
    let title = words::title(&fund.title);
    let id = fresh_id().ok_or(NOT_KEPT.to_owned())?;
    let copy = Fund::new(FundFile { id, title, ..FundFile::clone(&fund) }).map_err(|why| bad_fund(&why))?;
    rounds::keep(&copy).await.ok_or(NOT_KEPT.to_owned())
}
