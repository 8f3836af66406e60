//! Stories that a board could tell, each in all three engines.

mod hosting;
mod keeping;
mod reach;
mod round;
mod sharing;
mod sitting;

use browser_tests::in_every_engine;

in_every_engine![
    sitting::a_sitting_ends_over_budget_and_every_step_can_be_taken_back,
    sitting::keys_undo_and_redo_but_leave_a_field_its_own,
    sitting::an_other_amount_is_read_to_the_penny_or_refused_in_words,
    sitting::units_are_whole_numbers_within_what_was_asked,
    sitting::the_latest_change_is_spoken_once_things_are_quiet,
    sitting::lists_and_filters_change_what_is_seen_and_no_figure,
    sitting::a_bid_tells_what_it_is_for_and_where_its_figures_differ,
    keeping::a_reloaded_page_is_where_it_was_left,
    keeping::a_closed_tab_is_where_it_was_left_when_it_is_opened_again,
    keeping::leaving_and_coming_back_loses_nothing,
    keeping::a_visit_without_a_decision_leaves_no_trace,
    keeping::work_that_cannot_be_read_is_said_and_left_alone,
    keeping::work_on_other_figures_is_said_and_left_alone,
    keeping::work_that_cannot_be_read_can_be_saved_or_removed_and_new_work_stays,
    keeping::a_browser_that_keeps_nothing_is_said_and_all_works,
    keeping::full_storage_is_said_until_there_is_room_again,
    keeping::another_tab_is_told_and_can_take_what_the_first_decided,
    keeping::another_tab_is_told_and_can_keep_its_own,
    keeping::boards_in_two_folders_of_one_site_do_not_meet,
    sharing::a_link_shows_the_same_figures_and_leaves_own_work_alone,
    sharing::a_shared_scenario_can_be_kept_and_that_can_be_undone,
    sharing::keeping_a_shared_scenario_is_one_step_to_undo,
    sharing::a_link_that_arrives_in_an_open_page_opens_there,
    sharing::what_is_shared_can_be_copied,
    sharing::a_code_opens_however_it_arrives,
    sharing::what_does_not_open_is_said_and_changes_nothing,
    sharing::a_bad_link_in_the_address_is_said_above_ones_own_work,
    sharing::an_address_that_a_gateway_rewrote_still_opens,
    sharing::a_saved_file_opens_through_the_file_field,
    sharing::a_link_that_mail_would_cut_is_not_offered,
    reach::bids_are_decided_with_the_keyboard_alone,
    reach::the_focus_is_never_hidden_under_the_figures,
    reach::dialogs_take_the_keyboard_and_give_it_back,
    reach::a_fresh_round_is_in_reach,
    reach::a_sitting_with_parts_amounts_and_errors_is_in_reach,
    reach::an_overspent_round_is_in_reach,
    reach::a_shared_scenario_is_in_reach,
    reach::the_share_dialog_is_in_reach,
    reach::the_open_dialog_with_an_error_is_in_reach,
    reach::notices_of_storage_and_of_a_link_are_in_reach,
    reach::a_notice_of_another_tab_is_in_reach,
    reach::a_list_by_theme_with_a_filter_is_in_reach,
    reach::what_there_is_to_know_is_in_reach,
    reach::a_round_that_could_not_be_loaded_is_in_reach,
    reach::what_remains_stays_in_sight_to_the_end_of_the_page,
    reach::paper_shows_each_outcome_and_no_controls,
    hosting::a_server_that_does_not_know_wasm_will_do,
    hosting::the_page_asks_for_its_own_files_and_for_nothing_else,
    hosting::without_javascript_the_page_says_what_it_needs,
    hosting::without_webassembly_the_page_says_what_it_needs,
    hosting::a_page_that_is_missing_its_program_says_so_and_can_try_again,
    hosting::a_missing_fund_is_said_and_loads_once_it_is_there,
    hosting::a_fund_that_cannot_be_used_is_said_with_the_place,
    hosting::a_page_that_stops_says_so_and_gives_the_work_back,
    hosting::a_page_that_stops_before_anything_was_decided_says_that,
];
