//! What becomes of a fund that was brought: it is saved in this browser and opened.

use tranche::Fund;
use tranche::ui::addresses;
use tranche::ui::store::rounds;

use super::screens::Screens;
use tranche::ui::words::office::destinations::NOT_KEPT;

/// Keeps a fund beside all that is there, and opens it with what follows its name in the address; or says that the
/// browser does not keep it.
pub fn keep_and_go(screens: Screens, fund: &Fund, code: &str) {
    let (fund, code) = (fund.clone(), code.to_owned());
    let keep = async move {
        let name = rounds::keep(&fund).await.ok_or(NOT_KEPT.to_owned())?;
        Ok(addresses::round(&name) + &code)
    };
    screens.write(Box::pin(keep), Screens::leave);
}
