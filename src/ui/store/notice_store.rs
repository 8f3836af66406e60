//! What somebody typed for the notice of a scenario, kept beside it.

use super::medium::{Change, put};
use super::{Fault, Outcome, Store};
use crate::formats::notice_file::{self, BadNoticeFile};
use crate::notice::NoticeTexts;
use crate::store::Row;
use crate::ui::browser::database::Expected;

/// What was typed, as it was last seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SeenNotice {
    /// The texts; none where they cannot be read.
    pub texts: NoticeTexts,
    /// Why what stands there cannot be read; then it is not changed either.
    pub unread: Option<BadNoticeFile>,
    raw: Option<String>,
}

impl SeenNotice {
    fn of(raw: Option<String>) -> Self {
        let read = raw.as_deref().map_or_else(|| Ok(NoticeTexts::default()), notice_file::read);
        match read {
            Ok(texts) => Self { texts, unread: None, raw },
            Err(why) => Self { texts: NoticeTexts::default(), unread: Some(why), raw },
        }
    }

    /// What stands there, as it is.
    #[must_use]
    pub fn text(&self) -> &str {
        self.raw.as_deref().unwrap_or_default()
    }
}

impl Store {
    /// What was typed for the notice of a scenario.
    ///
    /// # Errors
    /// Says why it cannot be looked up.
    pub async fn notice(&self, row: &Row, scenario: usize) -> Result<SeenNotice, Fault> {
        self.medium.read(&row.notice(scenario)).await.map(SeenNotice::of)
    }

    /// Keeps other texts. `None` where something else stands there than was seen, or what cannot be read: then nothing is kept.
    ///
    /// # Errors
    /// Says why they are not kept.
    pub async fn set_notice(
        &self,
        row: &Row,
        scenario: usize,
        seen: &SeenNotice,
        texts: &NoticeTexts,
    ) -> Result<Option<SeenNotice>, Fault> {
        if seen.unread.is_some() {
            return Ok(None);
        }
        let key = row.notice(scenario);
        let raw = (!texts.is_blank()).then(|| notice_file::write(texts));
        let change = match &raw {
            Some(text) => put(key.clone(), text.as_str()),
            None => Change::Remove(key.clone()),
        };
        let expected = [Expected { key: key.clone(), value: seen.raw.clone() }];
        let outcome = self.medium.commit(&expected, &[change]).await?;
        self.tell(&key);
        self.ask_to_persist();
        let kept = SeenNotice { texts: texts.clone(), unread: None, raw };
        Ok((outcome == Outcome::Done).then_some(kept))
    }

    /// Puts what cannot be read aside, where it stays, if it is still what was seen: other texts can be typed then.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn set_notice_aside(
        &self,
        row: &Row,
        scenario: usize,
        seen: &SeenNotice,
    ) -> Result<Outcome, Fault> {
        self.put_aside(row.notice(scenario), seen.text(), None).await
    }

    /// Copies what was typed for the notice of one scenario to another one, which has none. What cannot be read is copied as it stands.
    ///
    /// # Errors
    /// Says why that is not done.
    pub async fn copy_notice(&self, row: &Row, from: usize, to: usize) -> Result<Outcome, Fault> {
        let Some(text) = self.medium.read(&row.notice(from)).await? else { return Ok(Outcome::Done) };
        let key = row.notice(to);
        let expected = [Expected { key: key.clone(), value: None }];
        self.medium.commit(&expected, &[put(key, text)]).await
    }
}
