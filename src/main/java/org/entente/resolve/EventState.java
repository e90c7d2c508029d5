package org.entente.resolve;

import org.entente.model.EventDate;
import org.entente.model.EventStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an event is, over all its reports.
 *
 * @param confidence that it is an event at all, 0 to 1
 * @param support how many articles report it
 */
public record EventState(
        EventStatus status, EventDate date, @Nullable String mode, String title, double confidence, int support) {}
