package eu.binome.security;

import java.lang.reflect.Method;
import java.util.Optional;

import eu.binome.platform.NotFound;
import eu.binome.platform.Problem;
import eu.binome.platform.Refused;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Permission, act, audit line: in this order, in one transaction, so that there is neither an act without its line nor a line without its act.
 *
 * <p>Whoever does not belong to the object's partnership is told that there is no such object, as for one that does not exist.
 */
@Interceptor
@Requires(Permission.READ_PLATFORM)
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Door {

    @Inject
    private CurrentUser user;
    @Inject
    private Scopes scopes;
    @Inject
    private AuditTrail trail;
    @Inject
    private AuditNotes notes;

    @AroundInvoke
    Object pass(InvocationContext call) throws Exception {
        if (!user.isSignedIn()) {
            throw new Problem("security.signIn.needed");
        }
        Permission permission = permissionOf(call.getMethod());
        Optional<ScopedId> object = objectOf(call);
        Optional<Long> partnership = object.map(scopes::partnershipOf);
        check(permission, partnership);
        if (!permission.changes()) {
            return call.proceed();
        }
        notes.begin();
        try {
            Object result = call.proceed();
            trail.write(actionOf(call.getMethod()), partnership, object.or(() -> created(result)), notes.taken());
            return result;
        } finally {
            notes.end();
        }
    }

    private void check(Permission permission, Optional<Long> partnership) {
        if (partnership.isEmpty()) {
            if (!user.mayOnPlatform(permission)) {
                throw new Refused();
            }
            return;
        }
        if (user.rolesIn(partnership.get()).isEmpty()) {
            throw new NotFound();
        }
        if (!user.may(permission, partnership.get())) {
            throw new Refused();
        }
    }

    private static Permission permissionOf(Method method) {
        return method.getAnnotation(Requires.class).value();
    }

    private static Optional<ScopedId> objectOf(InvocationContext call) {
        Object[] parameters = call.getParameters();
        return parameters.length > 0 && parameters[0] instanceof ScopedId id ? Optional.of(id) : Optional.empty();
    }

    private static Optional<ScopedId> created(Object result) {
        return result instanceof ScopedId id ? Optional.of(id) : Optional.empty();
    }

    private static String actionOf(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
