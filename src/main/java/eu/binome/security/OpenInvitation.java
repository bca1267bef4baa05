package eu.binome.security;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An invitation into a partnership that waits to be accepted.
 *
 * @param link    id of its link
 * @param partner the organisation that the person will act for
 * @param inviter who invited last, empty when it is not known
 * @param lastDay the last whole day on which it can be accepted, in Brussels
 */
public record OpenInvitation(long link, String email, Role role, Optional<Long> partner, String inviter, LocalDate lastDay) {
}
