//! A notice of decision, word for word, and its figures held against the ledger.

use std::sync::Arc;

use proptest::prelude::*;
use support::arbitrary::{funds, reached, steps};
use support::round::round;
use tranche::notice::{NoticeFacts, NoticePart, NoticeTexts};
use tranche::text_document::{Block, TableRow, TextDocument, TextTable};
use tranche::ui::notice_document::{board_table, document, sections};
use tranche::ui::words::office::notice as words;
use tranche::{
    Abstention, Amendment, AmountOrShare, Award, Change, Demand, Edit, Explanation, Fund, History, Interest,
    InterestIn, Ledger, Meeting, Money, Outcome, Rule, Scenario, VotedMotion,
};

use crate::sandwell::{bid, decided, sandwell};

fn notice(fund: &Fund, scenario: &Scenario) -> TextDocument {
    let facts = NoticeFacts::of(fund, scenario, "Scenario 1");
    document(&facts, &NoticeTexts::default())
}

#[track_caller]
fn is_pinned(found: &str, pinned: &str) {
    if found != pinned {
        println!("{found}");
    }
    assert_eq!(found, pinned);
}

#[test]
fn what_sandwell_was_given_is_a_draft_while_the_others_are_not_decided() {
    let (fund, scenario) = sandwell();
    is_pinned(&notice(&fund, &scenario).as_text(), include_str!("notice-draft.txt"));
}

#[test]
fn what_is_decided_can_change_until_it_is_marked_as_final() {
    let (fund, scenario) = decided();
    is_pinned(&notice(&fund, &scenario).as_markdown(), include_str!("notice-decided.md"));
    let facts = NoticeFacts::of(&fund, &scenario, "").with_record(None, "Final, checksum 0123");
    let text = document(&facts, &NoticeTexts::default()).as_text();
    assert!(!text.contains("DRAFT") && !text.contains("can still change"), "{text}");
    // Nobody can tell what could not be read.
    assert!(text.contains("To be completed: the register of interests could not be read"), "{text}");
}

#[test]
fn the_table_for_the_paper_has_every_bid_and_those_who_made_none() {
    let (fund, scenario) = decided();
    let facts = NoticeFacts::of(&fund, &scenario, "Scenario 1");
    is_pinned(&board_table(&facts).as_markdown(), include_str!("board-table.md"));
    let last = facts.with_record(None, "Final, checksum 0123");
    assert!(!board_table(&last).as_markdown().contains("DRAFT"));
}

#[test]
fn who_has_no_say_in_a_scenario_is_not_the_board() {
    let (fund, _) = sandwell();
    let mut scenario = Scenario::default();
    for why in [Abstention::Abstained, Abstention::Interest] {
        scenario.apply(&fund, &Edit::Abstain(bid("S1"), why)).unwrap();
        let paper = board_table(&NoticeFacts::of(&fund, &scenario, "")).as_text();
        assert!(!paper.contains("Abstained") && !paper.contains("Stood aside"), "{paper}");
        assert!(paper.contains("Not decided"), "{paper}");
    }
}

#[test]
fn more_than_is_available_is_said_as_that() {
    let (fund, _) = sandwell();
    let mut sitting = History::resume(Arc::new(fund), Scenario::default());
    for bid in sitting.fund().clone().bids.iter() {
        let edit = Edit::Decide(bid.reference.clone(), Outcome::Funded(Award::InFull));
        sitting.apply(&edit).unwrap();
    }
    let facts = NoticeFacts::of(sitting.fund(), sitting.scenario(), "");
    let text = document(&facts, &NoticeTexts::default()).as_text();
    let [funded, over, available] =
        [facts.ledger.funded, facts.ledger.over_by().unwrap(), facts.ledger.available]
            .map(|amount| facts.fund.show(amount));
    let said = format!(
        "This decision commits {funded}. That is {over} more than the {available} that is available.\n"
    );
    assert!(text.contains(&said), "{said}: {text}");
    assert!(!text.contains(&format!("{funded} of the {available}")), "{text}");
}

#[test]
fn a_file_is_called_by_the_round_and_the_scenario() {
    let (fund, _) = sandwell();
    let name = |title: &str| words::file_name(&fund, (2, title), None);
    assert_eq!(name("Officers’ view"), "notice-invest-to-save-2013-14-officers-view.docx");
    assert_eq!(name("Ансамбль"), "notice-invest-to-save-2013-14-3.docx");
}

#[test]
fn a_column_is_as_wide_as_what_stands_in_it_takes() {
    let (fund, scenario) = decided();
    let mut scenario = scenario;
    let width = |scenario: &Scenario| {
        let document = notice(&fund, scenario);
        let declined = tables(&document).into_iter().find(|table| table.caption == words::DECLINED).unwrap();
        [1, 4].map(|at| declined.columns[at].share)
    };
    let [title, reason] = width(&scenario);
    assert!((6..=20).contains(&reason), "{reason}");
    let reason = "A reason that is explained in some detail. ".repeat(8);
    let long = Explanation { reason, conditions: String::new() };
    scenario.apply(&fund, &Edit::Explain(bid("SS2"), long)).unwrap();
    assert_eq!(width(&scenario), [title, 20]);
    assert!(title < 20);
}

#[test]
fn what_is_typed_stands_in_its_part_and_its_figures_follow_the_decisions() {
    let (fund, scenario) = sandwell();
    let facts = NoticeFacts::of(&fund, &scenario, "Officers’ view");
    let mut texts = NoticeTexts::default();
    let mut set = |part, text: &str| texts.set(part, Some(text.to_owned()));
    set(NoticePart::Reference, "PCC/2013/47");
    set(
        NoticePart::Summary,
        "[Count  Funded] get [funded] in “[scenario]”, see [annex 2] and [ ].\n\n- [remaining] left",
    );
    set(NoticePart::Legal, "");
    let all = sections(&facts, &texts);
    let part = |part| all.iter().find(|section| section.part == part).unwrap();
    assert_eq!(part(NoticePart::Reference).blocks, [Block::paragraph("Reference: PCC/2013/47")]);
    let summary = part(NoticePart::Summary);
    let said = "4 bids get £61,500 in “Officers’ view”, see [annex 2] and [ ].";
    assert_eq!(
        summary.blocks[1..3],
        [Block::paragraph(said), Block::List { items: vec!["£258,500 left".to_owned()] }]
    );
    assert_eq!(summary.unknown, ["[annex 2]"]);
    assert_eq!(part(NoticePart::Legal).blocks, [Block::heading(2, "Legal implications")]);
    let blank = Scenario::default();
    let none = NoticeFacts::of(&fund, &blank, "");
    let all = sections(&none, &texts);
    let summary = all.iter().find(|section| section.part == NoticePart::Summary).unwrap();
    assert_eq!(summary.blocks[1], Block::paragraph("0 bids get £0 in “”, see [annex 2] and [ ]."));
}

#[test]
fn what_was_recorded_at_the_meeting_stands_in_its_part() {
    let (fund, scenario) = sandwell();
    let mut meeting = Meeting::default();
    let hub = fund.bid(&bid("SS4")).unwrap();
    let partnership = InterestIn::partnership(&fund, &hub.partnership).unwrap();
    for (member, of, what) in
        [("Cllr Jones", InterestIn::bid(&fund, hub), "trustee"), ("Ms Khan", partnership, "")]
    {
        let (member, what) = (member.to_owned(), what.to_owned());
        assert!(meeting.declare(Interest { member, of, what }));
    }
    let on = VotedMotion::of(hub, scenario.decision(&hub.reference));
    meeting.record(&fund, hub, on, |vote| (vote.mover, vote.in_favour) = ("Dr Shah".to_owned(), Some(7)));
    let facts = NoticeFacts::of(&fund, &scenario, "").with_record(Some(&meeting), "Final, checksum 0123");
    let text = document(&facts, &NoticeTexts::default()).as_text();
    let name = &fund.partnership(&hub.partnership).unwrap().name;
    let interests = format!(
        "The following interests are recorded.\n\n• Cllr Jones, in SS4 {}: trustee\n• Ms Khan, in all bids of {name}\n",
        hub.title
    );
    assert!(text.contains(&interests), "{text}");
    assert!(text.contains("Votes\n\n• SS4: Moved by Dr Shah. 7 for.\n"), "{text}");
    assert!(text.contains("Final, checksum 0123 The checksum is of the bids, "), "{text}");
}

#[test]
fn a_vote_for_another_decision_is_not_stated() {
    let (fund, scenario) = sandwell();
    let mut meeting = Meeting::default();
    let cameras = fund.bid(&bid("SS1")).unwrap();
    let on = VotedMotion::of(cameras, scenario.decision(&cameras.reference));
    meeting.record(&fund, cameras, on, |vote| vote.in_favour = Some(7));
    let said = |scenario: &Scenario| {
        let facts = NoticeFacts::of(&fund, scenario, "").with_record(Some(&meeting), "");
        let place = fund.position(&cameras.reference).unwrap();
        let text = document(&facts, &NoticeTexts::default()).as_text();
        let motion = words::motion(&facts, place).unwrap_or_default();
        let left_out = facts.voted_otherwise().into_iter().map(ToString::to_string).collect::<Vec<_>>();
        ([text.contains("SS1: 7 for."), motion.ends_with(" 7 for.")], left_out.join(" "))
    };
    assert_eq!(said(&scenario), ([true; 2], String::new()));
    for outcome in [Outcome::Declined, Outcome::Deferred, Outcome::Funded(Award::InFull), Outcome::Undecided]
    {
        let edit = Edit::Decide(cameras.reference.clone(), outcome);
        let mut sitting = History::resume(Arc::new(fund.clone()), scenario.clone());
        sitting.apply(&edit).unwrap();
        assert_eq!(said(sitting.scenario()), ([false; 2], "SS1".to_owned()), "{edit:?}");
    }
}

#[test]
fn what_only_a_person_can_say_is_still_to_be_completed() {
    let (fund, scenario) = decided();
    let facts = NoticeFacts::of(&fund, &scenario, "").with_record(None, "");
    let mut texts = NoticeTexts::default();
    let open = |texts: &NoticeTexts| {
        let all = sections(&facts, texts);
        all.iter().filter(|one| one.is_to_complete).map(|one| one.part).collect::<Vec<_>>()
    };
    assert_eq!(open(&texts), [NoticePart::Legal, NoticePart::Equality, NoticePart::Interests]);
    let said = "Still to be completed: “Legal implications”, “Equality implications” and “Interests”. Until then the notice says so in their place.";
    assert_eq!(words::to_complete(&open(&texts), &[], &[]), said);
    for (part, text) in [
        (NoticePart::Legal, "None. To be completed."),
        (NoticePart::Equality, "\nTo be completed.  "),
        (NoticePart::Interests, ""),
    ] {
        texts.set(part, Some(text.to_owned()));
    }
    assert_eq!(open(&texts), [NoticePart::Equality]);
    texts.set(NoticePart::Equality, Some("None.".to_owned()));
    let [declined, deferred] = [bid("S1"), bid("SS3")];
    let [unknown, other] = ["[C1]", "[fundd]"].map(str::to_owned);
    assert_eq!(
        words::to_complete(&[NoticePart::Legal], std::slice::from_ref(&unknown), &[&declined, &deferred]),
        "Still to be completed: “Legal implications”. Until then the notice says so in its place. [C1], which is no figure and stays as it \
         was typed. No reason is given for S1 and SS3."
    );
    assert_eq!(
        words::to_complete(&[], &[unknown, other], &[]),
        "Still to be completed: [C1] and [fundd], which are no figures and stay as they were typed."
    );
    assert_eq!(words::to_complete(&open(&texts), &[], &[]), "");
}

#[test]
fn references_have_the_room_that_they_need() {
    let (fund, scenario) = decided();
    let of_width = |fund: &Fund| {
        let document = notice(fund, &scenario);
        let of_bids =
            tables(&document).into_iter().filter(|table| table.columns[0].heading == words::REFERENCE);
        of_bids.map(|table| table.columns[0].share).max().unwrap()
    };
    assert_eq!(of_width(&fund), 3);
    let mut longer = (*fund).clone();
    longer.bids.last_mut().unwrap().reference = bid("2013-014-B");
    assert_eq!(of_width(&Fund::new(longer).unwrap()), 10);
}

#[test]
fn what_is_held_back_and_what_is_not_met_is_stated() {
    let (fund, scenario) = sandwell();
    let mut sitting = History::resume(Arc::new(fund), scenario);
    let demands = [
        Demand::HoldBack(AmountOrShare::Amount(Money::from_pence(500_000))),
        Demand::MustFund(bid("S1"), None),
        Demand::MustFund(bid("SS1"), None),
    ];
    for (place, demand) in demands.into_iter().enumerate() {
        let rule = Rule { demand, reason: String::new(), place: String::new() };
        let edit = Edit::amending(sitting.fund(), &Amendment::Rules(Change::Add(place, rule))).unwrap();
        sitting.apply(&edit).unwrap();
    }
    let (fund, scenario) = (sitting.fund(), sitting.scenario());
    let text = document(&NoticeFacts::of(fund, scenario, ""), &NoticeTexts::default()).as_text();
    let ledger = Ledger::of(fund, scenario);
    assert_eq!(ledger.held_back, Money::from_pence(500_000));
    for said in ["Held back\t£5,000", "£5,000 that is held back", "Rules of the round to be noted\n\n• S1 "]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("SS1 must be funded"), "{text}");
}

/// The tables of a document, by their captions.
fn tables(document: &TextDocument) -> Vec<&TextTable> {
    let table = |block| match block {
        &Block::Table(ref table) => Some(table),
        _ => None,
    };
    document.blocks.iter().filter_map(table).collect()
}

/// What stands in the last column of the rows of one kind, added up in pence.
fn sum(table: &TextTable, is_of_kind: fn(&TableRow) -> bool) -> i128 {
    let pence = |text: &String| {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.parse::<i128>().unwrap() * if text.contains('.') { 1 } else { 100 }
    };
    table.rows.iter().filter(|row| is_of_kind(row)).map(|row| pence(row.cells().last().unwrap())).sum()
}

proptest! {
    #[test]
    fn the_amounts_of_every_paper_sum_to_those_of_the_ledger(fund in funds(), steps in steps()) {
        let scenario = reached(&fund, &steps);
        let ledger = Ledger::of(&fund, &scenario);
        let facts = NoticeFacts::of(&fund, &scenario, "");
        let [notice, paper] = [notice(&fund, &scenario), board_table(&facts)];
        let approved = tables(&notice).into_iter().find(|table| table.caption == words::APPROVED);
        for table in approved.into_iter().chain(tables(&paper)) {
            let plain = sum(table, |row| matches!(row, TableRow::Plain { .. }));
            let subtotals = sum(table, |row| matches!(row, TableRow::Subtotal { .. }));
            let total = sum(table, |row| matches!(row, TableRow::Total { .. }));
            prop_assert_eq!([plain, subtotals, total], [ledger.funded.pence(); 3]);
        }
        // Every bid stands in one table of the notice, and once.
        let decided = &facts.decided;
        let mut places: Vec<usize> = decided.approved_places().map(|(place, _)| place).collect();
        for others in [&decided.reserve, &decided.deferred, &decided.declined, &decided.undecided] {
            places.extend(others);
        }
        places.sort_unstable();
        prop_assert_eq!(places, (0..fund.bids.len()).collect::<Vec<_>>());
        prop_assert_eq!(decided.funded(), ledger.funded);
        prop_assert_eq!(decided.is_draft(), ledger.undecided + ledger.abstained > 0);
        let rows: usize = tables(&notice).iter().skip(1).map(|table| {
            table.rows.iter().filter(|row| matches!(row, TableRow::Plain { .. })).count()
        }).sum();
        prop_assert_eq!(rows, fund.bids.len());
        prop_assert_eq!(TextDocument::of_handed_over(&notice.handed_over()), Ok(notice));
    }
}

#[test]
fn every_figure_has_a_name_a_meaning_and_a_value() {
    let (fund, scenario) = (round(), Scenario::default());
    let facts = NoticeFacts::of(&fund, &scenario, "Scenario 1");
    for (name, placeholder) in tranche::notice::Placeholder::NAMES {
        assert!(
            !words::about(placeholder).is_empty() && !words::figure(placeholder, &facts).is_empty(),
            "{name}"
        );
    }
}
