//! Votes as a Pabulib file: what is in it, and what it says that it cannot hold.

use proptest::prelude::*;
use support::arbitrary::funds;
use support::published::{self, collation, in_full, sandwell, typed};
use support::round::round;
use tranche::collate::{Collation, Reply, Voice};
use tranche::publish::{Fact, Lack, Pabulib, Publication, Topic, pabulib};
use tranche::{Fund, Interest, InterestIn, Meeting, Scenario};

/// The cells of a line.
pub fn cells(line: &str) -> Vec<String> {
    let records = super::records(&format!("{}\r\n", line.replace(',', "\u{1}").replace(';', ",")));
    records[0].iter().map(|cell| cell.replace(',', ";").replace('\u{1}', ",")).collect()
}

/// The lines below the heading of a part, as their cells, with its names of columns first.
fn part<'t>(text: &'t str, name: &str) -> impl Iterator<Item = Vec<String>> + use<'t> {
    let (_, below) = text.split_once(&format!("{name}\r\n")).unwrap();
    below.lines().take_while(|line| !["PROJECTS", "VOTES"].contains(line)).map(cells)
}

#[track_caller]
fn file(fund: &Fund, scenario: &Scenario, members: usize) -> (Pabulib, String, Collation) {
    let collation = collation(fund, members);
    let file = pabulib(fund, scenario, None, &collation, &typed());
    let text = file.text.clone().unwrap();
    (file, text, collation)
}

#[test]
fn each_member_votes_once_for_every_bid_that_they_would_fund() {
    let fund = round();
    let (file, text, collation) = file(&fund, &sandwell(&fund), 7);
    assert_eq!((file.votes, file.projects, file.without_vote, file.has_result), (7, 13, 0, false));
    let projects: Vec<_> = part(&text, "PROJECTS").skip(1).collect();
    for (cells, bid) in projects.iter().zip(&collation.bids) {
        assert_eq!(
            (cells[0].as_str(), cells[2].as_str()),
            (bid.bid.as_str(), bid.funders.to_string().as_str())
        );
    }
    for (member, cells) in part(&text, "VOTES").skip(1).enumerate() {
        let approved = collation.bids.iter().filter(|bid| bid.voices[member].funds());
        assert_eq!(cells[1], approved.map(|bid| bid.bid.as_str()).collect::<Vec<_>>().join(","));
    }
    let is = |kind: fn(&Voice) -> bool| {
        collation.bids.iter().flat_map(|bid| &bid.voices).filter(|one| kind(one)).count()
    };
    assert_eq!(file.interests, is(|voice| *voice == Voice::Interest));
    assert_eq!(file.other_amounts, is(|voice| matches!(voice, Voice::Less(_) | Voice::More(_))));
    assert_eq!(file.no_stand, is(|voice| matches!(voice, Voice::Abstained | Voice::Undecided)));
    assert!(file.interests > 0 && file.other_amounts > 0 && file.no_stand > 0);
    // Nobody is named.
    assert!(!text.contains("Member 1"));
}

#[test]
fn who_has_an_interest_by_the_register_has_no_vote_there_and_that_is_said() {
    let fund = round();
    let replies: Vec<Reply> = (1..=7).map(|member| published::reply(&fund, member)).collect();
    let by_itself = Collation::of(&fund, &replies);
    let would_fund = |at: usize| by_itself.bids[at].voices.iter().position(|voice| voice.funds());
    let (at, member) = (0..fund.bids.len()).find_map(|at| Some((at, would_fund(at)?))).unwrap();
    let mut meeting = Meeting::default();
    meeting.declare(Interest {
        member: replies[member].sender.clone(),
        of: InterestIn::bid(&fund, &fund.bids[at]),
        what: "trustee".to_owned(),
    });
    let collation = Collation::with_register(&fund, &replies, &meeting.register(&fund));
    let votes = |collation: &Collation| pabulib(&fund, &sandwell(&fund), None, collation, &typed());
    let (with, without) = (votes(&collation), votes(&by_itself));
    assert_eq!((with.interests, with.votes), (without.interests + 1, without.votes));
    let count = |file: &Pabulib| {
        let text = file.text.clone().unwrap();
        part(&text, "PROJECTS").skip(1).map(|cells| cells[2].parse::<usize>().unwrap()).sum::<usize>()
    };
    assert_eq!(count(&with) + 1, count(&without));
}

#[test]
fn while_the_register_cannot_be_read_there_is_no_file() {
    let fund = round();
    let file = |publication: &Publication| {
        pabulib(&fund, &sandwell(&fund), None, &collation(&fund, 3), publication).without_register()
    };
    assert_eq!(file(&typed()).text, Err(vec![Lack::Register]));
    let lacks = file(&Publication::default()).text.unwrap_err();
    assert_eq!((lacks[0].clone(), lacks.len()), (Lack::Register, 6));
}

#[test]
fn what_the_board_funds_is_in_it_only_where_the_format_can_say_it() {
    let fund = round();
    let (with, text, _) = file(&fund, &in_full(&fund), 3);
    assert!(with.has_result);
    let selected = part(&text, "PROJECTS").skip(1).filter(|cells| cells[4] == "1").count();
    let funded = fund.bids.iter().filter(|bid| in_full(&fund).outcome(&bid.reference).is_funded()).count();
    assert_eq!(selected, funded);
    let (without, text, _) = file(&fund, &sandwell(&fund), 3);
    assert!(!without.has_result && !text.contains("selected"));
}

#[test]
fn without_votes_there_is_no_file() {
    let fund = round();
    let lacks = |members, publication: &Publication| {
        pabulib(&fund, &sandwell(&fund), None, &collation(&fund, members), publication).text.unwrap_err()
    };
    assert_eq!(lacks(0, &typed()), [Lack::NoVotes]);
    let needed = [Fact::Country, Fact::Unit, Fact::Instance, Fact::VotesFrom, Fact::VotesTo];
    assert_eq!(lacks(3, &Publication::default()), needed.map(Lack::Fact));
    let mut publication = typed();
    publication.set(Topic::Fact(Fact::VotesTo), "31/10/2013");
    assert_eq!(lacks(3, &publication), [Lack::Before(Fact::VotesFrom, Fact::VotesTo)]);
}

proptest! {
    #[test]
    fn votes_of_any_round_add_up(fund in funds(), members in 0..6_usize) {
        let collation = collation(&fund, members);
        let file = pabulib(&fund, &in_full(&fund), None, &collation, &typed());
        prop_assert_eq!(file.projects + file.left_out.len(), fund.bids.len());
        prop_assert_eq!(file.votes + file.without_vote, members);
        let Ok(text) = file.text else { return Ok(()) };
        let projects: Vec<_> = part(&text, "PROJECTS").skip(1).collect();
        let votes: Vec<_> = part(&text, "VOTES").skip(1).collect();
        prop_assert_eq!((projects.len(), votes.len()), (file.projects, file.votes));
        let all: Vec<&str> = votes.iter().flat_map(|cells| cells[1].split(',')).collect();
        for cells in &projects {
            let count = all.iter().filter(|one| **one == cells[0]).count();
            prop_assert_eq!(&cells[2], &count.to_string());
        }
        prop_assert!(all.iter().all(|one| projects.iter().any(|cells| cells[0] == *one)));
    }
}
