; daeccefb1be893eba76d92c068be2092

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_intervals_narrow_sums(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4, i64 %a5) local_unnamed_addr {
  %.14.i = add i64 %a0, 32
  %.15.i = inttoptr i64 %.14.i to ptr
  %.16.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.17.i = inttoptr i64 %.16.i to ptr
  %.19.i = load i64, ptr %.17.i, align 8, !noalias !0
  %.20.i = add i64 %a0, 16
  %.21.i = inttoptr i64 %.20.i to ptr
  %.22.i = load i64, ptr %.21.i, align 8, !noalias !0
  %.25.i = inttoptr i64 %.22.i to ptr
  %.50.i = add i64 %a1, 32
  %.51.i = inttoptr i64 %.50.i to ptr
  %.52.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.53.i = inttoptr i64 %.52.i to ptr
  %.55.i = load i64, ptr %.53.i, align 8, !noalias !0
  %.56.i = add i64 %a1, 16
  %.57.i = inttoptr i64 %.56.i to ptr
  %.58.i = load i64, ptr %.57.i, align 8, !noalias !0
  %.61.i = inttoptr i64 %.58.i to ptr
  %.92.i = add i64 %a4, 16
  %.93.i = inttoptr i64 %.92.i to ptr
  %.94.i = load i64, ptr %.93.i, align 8, !noalias !0
  %.97.i = inttoptr i64 %.94.i to ptr
  %.122.i = add i64 %a5, 32
  %.123.i = inttoptr i64 %.122.i to ptr
  %.124.i = load i64, ptr %.123.i, align 8, !noalias !0
  %.125.i = inttoptr i64 %.124.i to ptr
  %.127.i = load i64, ptr %.125.i, align 8, !noalias !0
  %.128.i = add i64 %a5, 16
  %.129.i = inttoptr i64 %.128.i to ptr
  %.130.i = load i64, ptr %.129.i, align 8, !noalias !0
  %.133.i = inttoptr i64 %.130.i to ptr
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %0
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !4
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !4
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !4
  %.4.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !17
  %.10.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %B0.endif.i.i, !prof !18

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !17
  br label %B0.endif.i.i

B550.i.i:                                         ; preds = %B416.if.i.i
  %.1307.i.i = and i64 %.19.i.i.i, 2032
  %.1334.i.i = and i64 %.19.i.i.i, 1984
  %.1336826.i.i = icmp samesign ugt i64 %.17.i.i.i, 63
  br i1 %.1336826.i.i, label %for.body.i.i, label %for.cond.1.preheader.i.i

.3.endif.i647.i.i:                                ; preds = %B678.if.i.i, %for.end.1.i.i
  %total.2.1.lcssa.i.i = phi double [ %.1421.i.i, %for.end.1.i.i ], [ %.1575.i.i, %B678.if.i.i ]
  fence release
  %.4.i.i648.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i649.i.i = icmp eq i64 %.4.i.i648.i.i, 1
  br i1 %.10.i649.i.i, label %.3.endif.if.i650.i.i, label %NRT_decref.exit651.i.i, !prof !18

.3.endif.if.i650.i.i:                             ; preds = %.3.endif.i647.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit651.i.i

NRT_decref.exit651.i.i:                           ; preds = %.3.endif.if.i650.i.i, %.3.endif.i647.i.i
  %2 = getelementptr double, ptr %.97.i, i64 %row.2.0.i.i
  %.1622.i.i = load double, ptr %2, align 8, !noalias !19
  %.1624.i.i = fadd double %total.2.1.lcssa.i.i, %.1622.i.i
  store double %.1624.i.i, ptr %2, align 8, !noalias !19
  %.1677.i.i = icmp eq i64 %.404.i.i, %.127.i
  %.1680.i.i = zext i1 %.1677.i.i to i64
  %spec.select.i.i = add nuw nsw i64 %row.2.0.i.i, %.1680.i.i
  %spec.select630.i.i = select i1 %.1677.i.i, i64 0, i64 %.404.i.i
  %.1709.i.i = icmp slt i64 %.598.i.i, %.19.i
  br i1 %.1709.i.i, label %B194.endif.else.endif.endif.i.i, label %B844.i.i

B844.i.i:                                         ; preds = %NRT_decref.exit651.i.i
  fence release
  %.4.i.i660.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i661.i.i = icmp eq i64 %.4.i.i660.i.i, 1
  br i1 %.10.i661.i.i, label %.3.endif.if.i662.i.i, label %.3.endif.i665.i.i, !prof !18

.3.endif.if.i662.i.i:                             ; preds = %B844.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i665.i.i

.3.endif.i665.i.i:                                ; preds = %.3.endif.if.i662.i.i, %B844.i.i
  fence release
  %.4.i.i666.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i667.i.i = icmp eq i64 %.4.i.i666.i.i, 1
  br i1 %.10.i667.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !18

B848.i.i:                                         ; preds = %NRT_decref.exit737.i.i
  fence release
  %.4.i.i696.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i697.i.i = icmp eq i64 %.4.i.i696.i.i, 1
  br i1 %.10.i697.i.i, label %.3.endif.if.i698.i.i, label %.3.endif.i701.i.i, !prof !18

.3.endif.if.i698.i.i:                             ; preds = %B848.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !19
  br label %.3.endif.i701.i.i

.3.endif.i701.i.i:                                ; preds = %.3.endif.if.i698.i.i, %B848.i.i
  fence release
  %.4.i.i702.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i703.i.i = icmp eq i64 %.4.i.i702.i.i, 1
  br i1 %.10.i703.i.i, label %B0.endif.sink.split.i, label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, !prof !18

B0.endif.i.i:                                     ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 4224), !noalias !20
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %3 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %3, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !20
  %.4.i.i.i.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %NRT_incref.exit151.i.i.i, !prof !18

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !33
  br label %NRT_incref.exit151.i.i.i

.3.endif.i140.i.i.i:                              ; preds = %B118.if.i.i.i
  %.4.i.i.i724.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !34
  fence release
  %.4.i.i141.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i.i725.i.i = icmp eq i64 %.4.i.i141.i.i.i, 1
  br i1 %.10.i.i725.i.i, label %.3.endif.if.i.i727.i.i, label %.3.endif.i143.i.i.i, !prof !18

.3.endif.if.i.i727.i.i:                           ; preds = %.3.endif.i140.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !34
  br label %.3.endif.i143.i.i.i

.3.endif.i143.i.i.i:                              ; preds = %.3.endif.if.i.i727.i.i, %.3.endif.i140.i.i.i
  fence release
  %.4.i.i144.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i145.i.i.i = icmp eq i64 %.4.i.i144.i.i.i, 1
  br i1 %.10.i145.i.i.i, label %.3.endif.if.i146.i.i.i, label %.3.endif.i733.i.i, !prof !18

.3.endif.if.i146.i.i.i:                           ; preds = %.3.endif.i143.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #3, !noalias !34
  br label %.3.endif.i733.i.i

NRT_incref.exit151.i.i.i:                         ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i24.i.i.i.i
  %.4.i.i150.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !34
  br label %B118.if.i.i.i

B118.if.i.i.i:                                    ; preds = %B118.if.i.i.i, %NRT_incref.exit151.i.i.i
  %.111.0167.i.i.i = phi i64 [ 0, %NRT_incref.exit151.i.i.i ], [ %.180.i.i.i, %B118.if.i.i.i ]
  %.180.i.i.i = add nuw nsw i64 %.111.0167.i.i.i, 1
  %.219.i.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.111.0167.i.i.i
  store float 1.000000e+00, ptr %.219.i.i.i, align 4, !noalias !34
  %exitcond.not.i.i.i = icmp eq i64 %.180.i.i.i, 1024
  br i1 %exitcond.not.i.i.i, label %.3.endif.i140.i.i.i, label %B118.if.i.i.i

.3.endif.i733.i.i:                                ; preds = %.3.endif.if.i146.i.i.i, %.3.endif.i143.i.i.i
  %.4.i.i730.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.180.i.i = icmp sgt i64 %.19.i, 0
  fence release
  %.4.i.i734.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i735.i.i = icmp eq i64 %.4.i.i734.i.i, 1
  br i1 %.10.i735.i.i, label %.3.endif.if.i736.i.i, label %NRT_decref.exit737.i.i, !prof !18

.3.endif.if.i736.i.i:                             ; preds = %.3.endif.i733.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit737.i.i

NRT_decref.exit737.i.i:                           ; preds = %.3.endif.if.i736.i.i, %.3.endif.i733.i.i
  br i1 %.180.i.i, label %B194.endif.else.endif.endif.preheader.i.i, label %B848.i.i

B194.endif.else.endif.endif.preheader.i.i:        ; preds = %NRT_decref.exit737.i.i
  %.56.i.i.i = icmp eq i64 %a2, 16
  %..i.i.i = select i1 %.56.i.i.i, float 1.000000e+00, float 0x46F0000000000000
  %_limit_of_v441__vphi104_0.2.0.i.i.i = select i1 %.56.i.i.i, i32 32640, i32 31744
  %.1201.i.i.i = and i64 %a2, 4294967295
  br label %B194.endif.else.endif.endif.i.i

B194.endif.else.endif.endif.i.i:                  ; preds = %B194.endif.else.endif.endif.preheader.i.i, %NRT_decref.exit651.i.i
  %column.3.0.i.i = phi i64 [ %spec.select630.i.i, %NRT_decref.exit651.i.i ], [ %a3, %B194.endif.else.endif.endif.preheader.i.i ]
  %at.2.0.i.i = phi i64 [ %.598.i.i, %NRT_decref.exit651.i.i ], [ 0, %B194.endif.else.endif.endif.preheader.i.i ]
  %row.2.0.i.i = phi i64 [ %spec.select.i.i, %NRT_decref.exit651.i.i ], [ 0, %B194.endif.else.endif.endif.preheader.i.i ]
  %.187.i.i = sub i64 %.127.i, %column.3.0.i.i
  %.196.i.i = sub i64 %.19.i, %at.2.0.i.i
  %.17.i.i.i = tail call i64 @llvm.smin.i64(i64 %.187.i.i, i64 %.196.i.i)
  %.19.i.i.i = tail call i64 @llvm.smin.i64(i64 %.17.i.i.i, i64 1024)
  %4 = lshr i64 %.17.i.i.i, 53
  %.285.i.i = and i64 %4, 1024
  %.286.i.i = add nsw i64 %.285.i.i, %.19.i.i.i
  %5 = tail call i64 @llvm.smax.i64(i64 %.286.i.i, i64 0)
  %.257.sroa.13.0.i.i = tail call i64 @llvm.umin.i64(i64 %5, i64 1024)
  %.4.i.i740.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.404.i.i = add nsw i64 %.19.i.i.i, %column.3.0.i.i
  %.442.i.i = icmp slt i64 %column.3.0.i.i, 0
  %.443.i.i = select i1 %.442.i.i, i64 %.127.i, i64 0
  %.444.i.i = add i64 %.443.i.i, %column.3.0.i.i
  %.447.i.i = icmp slt i64 %.444.i.i, 0
  br i1 %.447.i.i, label %B194.endif.endif.else.if.i.i, label %B194.endif.endif.else.endif.i.i, !prof !18

.3.endif.if.i754.i.i:                             ; preds = %B194.endif.endif.else.endif.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit755.i.i

NRT_decref.exit755.i.i:                           ; preds = %B194.endif.endif.else.endif.endif.endif.i.i, %.3.endif.if.i754.i.i
  %.636.i.i = icmp slt i64 %at.2.0.i.i, 0
  %.637.i.i = select i1 %.636.i.i, i64 %.19.i, i64 0
  %.638.i.i = add i64 %.637.i.i, %at.2.0.i.i
  %.641.i.i = icmp slt i64 %.638.i.i, 0
  br i1 %.641.i.i, label %B194.endif.endif.endif.else.if.i.i, label %B194.endif.endif.endif.else.endif.i.i, !prof !18

B194.endif.endif.else.if.i.i:                     ; preds = %B194.endif.else.endif.endif.i.i
  br label %B194.endif.endif.else.endif.i.i

B194.endif.endif.else.endif.i.i:                  ; preds = %B194.endif.endif.else.if.i.i, %B194.endif.else.endif.endif.i.i
  %.432.sroa.0.1.i.i = phi i64 [ 0, %B194.endif.endif.else.if.i.i ], [ %.444.i.i, %B194.endif.else.endif.endif.i.i ]
  %.452.not.i.i = icmp slt i64 %.444.i.i, %.127.i
  br i1 %.452.not.i.i, label %B194.endif.endif.else.endif.endif.endif.i.i, label %B194.endif.endif.else.endif.if.i.i, !prof !35

B194.endif.endif.else.endif.if.i.i:               ; preds = %B194.endif.endif.else.endif.i.i
  br label %B194.endif.endif.else.endif.endif.endif.i.i

B194.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B194.endif.endif.else.endif.if.i.i, %B194.endif.endif.else.endif.i.i
  %.432.sroa.0.3.i.i = phi i64 [ %.127.i, %B194.endif.endif.else.endif.if.i.i ], [ %.432.sroa.0.1.i.i, %B194.endif.endif.else.endif.i.i ]
  %.545.i.i = getelementptr double, ptr %.133.i, i64 %.432.sroa.0.3.i.i
  %.4.i.i748.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.598.i.i = add nsw i64 %.19.i.i.i, %at.2.0.i.i
  fence release
  %.4.i.i752.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i753.i.i = icmp eq i64 %.4.i.i752.i.i, 1
  br i1 %.10.i753.i.i, label %.3.endif.if.i754.i.i, label %NRT_decref.exit755.i.i, !prof !18

B194.endif.endif.endif.else.if.i.i:               ; preds = %NRT_decref.exit755.i.i
  br label %B194.endif.endif.endif.else.endif.i.i

B194.endif.endif.endif.else.endif.i.i:            ; preds = %B194.endif.endif.endif.else.if.i.i, %NRT_decref.exit755.i.i
  %.626.sroa.0.1.i.i = phi i64 [ 0, %B194.endif.endif.endif.else.if.i.i ], [ %.638.i.i, %NRT_decref.exit755.i.i ]
  %.646.not.i.i = icmp slt i64 %.638.i.i, %.19.i
  br i1 %.646.not.i.i, label %B194.endif.endif.endif.else.endif.endif.endif.i.i, label %B194.endif.endif.endif.else.endif.if.i.i, !prof !35

B194.endif.endif.endif.else.endif.if.i.i:         ; preds = %B194.endif.endif.endif.else.endif.i.i
  br label %B194.endif.endif.endif.else.endif.endif.endif.i.i

B194.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B194.endif.endif.endif.else.endif.if.i.i, %B194.endif.endif.endif.else.endif.i.i
  %.626.sroa.0.3.i.i = phi i64 [ %.19.i, %B194.endif.endif.endif.else.endif.if.i.i ], [ %.626.sroa.0.1.i.i, %B194.endif.endif.endif.else.endif.i.i ]
  %.739.i.i = getelementptr i16, ptr %.25.i, i64 %.626.sroa.0.3.i.i
  %.812.i.i = select i1 %.636.i.i, i64 %.55.i, i64 0
  %.813.i.i = add i64 %.812.i.i, %at.2.0.i.i
  %.816.i.i = icmp slt i64 %.813.i.i, 0
  br i1 %.816.i.i, label %B194.endif.endif.endif.endif.else.if.i.i, label %B194.endif.endif.endif.endif.else.endif.i.i, !prof !18

.3.endif.i24.i.i768.i.i:                          ; preds = %B194.endif.endif.endif.endif.else.endif.endif.endif.i.i
  %address.i.i.i.i.i769.i.i = ptrtoint ptr %piece.i.i.i.i.i766.i.i to i64
  %after.i.i.i.i.i770.i.i = add i64 %address.i.i.i.i.i769.i.i, 127
  %even.i.i.i.i.i771.i.i = and i64 %after.i.i.i.i.i770.i.i, -64
  %data.i.i.i.i.i772.i.i = inttoptr i64 %even.i.i.i.i.i771.i.i to ptr
  %piece.repack3.i.i.i.i.i773.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i766.i.i, i64 24
  %6 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i766.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, i8 0, i64 32, i1 false), !noalias !36
  store i64 1, ptr %piece.i.i.i.i.i766.i.i, align 4, !noalias !36
  store ptr %data.i.i.i.i.i772.i.i, ptr %piece.repack3.i.i.i.i.i773.i.i, align 8, !noalias !36
  %.4.i.i.i.i774.i.i = atomicrmw add ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !49
  fence release
  %.4.i.i25.i.i775.i.i = atomicrmw sub ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !49
  %.10.i.i.i776.i.i = icmp eq i64 %.4.i.i25.i.i775.i.i, 1
  br i1 %.10.i.i.i776.i.i, label %.3.endif.if.i.i.i780.i.i, label %.3.endif.i183.i.i.i.i, !prof !18

.3.endif.if.i.i.i780.i.i:                         ; preds = %.3.endif.i24.i.i768.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i766.i.i) #3, !noalias !49
  br label %.3.endif.i183.i.i.i.i

B990.i.i.i:                                       ; preds = %B942.if.i.i.i
  %7 = getelementptr i16, ptr %.914.i.i, i64 %.1363.0663.i.i.i
  %.1531.i.i.i = load i16, ptr %7, align 2, !noalias !50
  %8 = and i16 %.1531.i.i.i, 32767
  %.1535.i.i.i = zext nneg i16 %8 to i32
  %.1537.i.i.i = icmp samesign ule i32 %_limit_of_v441__vphi104_0.2.0.i.i.i, %.1535.i.i.i
  br label %B994.i.i.i

B994.i.i.i:                                       ; preds = %B942.if.i.i.i, %B990.i.i.i
  %"$phi776.2.2.2.i.i.i" = phi i1 [ %.1537.i.i.i, %B990.i.i.i ], [ true, %B942.if.i.i.i ]
  %9 = getelementptr float, ptr %data.i.i.i.i.i772.i.i, i64 %.1363.0663.i.i.i
  %.1574.i.i.i = load float, ptr %9, align 4, !noalias !50
  %.1576.i.i.i = fmul float %..i.i.i, %.1574.i.i.i
  %10 = getelementptr i8, ptr %9, i64 4096
  %.1608.i.i.i = load float, ptr %10, align 4, !noalias !50
  %.1610.i.i.i = fmul float %..i.i.i, %.1608.i.i.i
  %.1611.i.i.i = fsub float %.1576.i.i.i, %.1610.i.i.i
  %.1617.i.i.i = tail call float @llvm.fabs.f32(float %.1611.i.i.i)
  %.1619.i.i.i = fcmp ueq float %.1617.i.i.i, 0x7FF0000000000000
  %or.cond.i.i.i = select i1 %"$phi776.2.2.2.i.i.i", i1 true, i1 %.1619.i.i.i
  %"$phi980.2.2.2.i.i.i" = select i1 %or.cond.i.i.i, float 0.000000e+00, float %.1611.i.i.i
  %11 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1363.0663.i.i.i
  store float %"$phi980.2.2.2.i.i.i", ptr %11, align 4, !noalias !50
  %.1419.i.i.i = icmp samesign ugt i64 %.1366.0664.i.i.i, 1
  br i1 %.1419.i.i.i, label %B942.if.i.i.i, label %B18693.i.i.i

B18693.i.i.i:                                     ; preds = %B994.i.i.i
  fence release
  %.4.i.i553.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i554.i.i.i = icmp eq i64 %.4.i.i553.i.i.i, 1
  br i1 %.10.i554.i.i.i, label %.3.endif.if.i555.i.i.i, label %.3.endif.i558.i.i.i, !prof !18

.3.endif.if.i555.i.i.i:                           ; preds = %B18693.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !50
  br label %.3.endif.i558.i.i.i

.3.endif.i558.i.i.i:                              ; preds = %NRT_decref.exit607.i.i.i, %.3.endif.if.i555.i.i.i, %B18693.i.i.i
  fence release
  %.4.i.i559.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i560.i.i.i = icmp eq i64 %.4.i.i559.i.i.i, 1
  br i1 %.10.i560.i.i.i, label %.3.endif.if.i561.i.i.i, label %.3.endif.i564.i.i.i, !prof !18

.3.endif.if.i561.i.i.i:                           ; preds = %.3.endif.i558.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i766.i.i) #3, !noalias !50
  br label %.3.endif.i564.i.i.i

.3.endif.i564.i.i.i:                              ; preds = %.3.endif.if.i561.i.i.i, %.3.endif.i558.i.i.i
  fence release
  %.4.i.i565.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i566.i.i.i = icmp eq i64 %.4.i.i565.i.i.i, 1
  br i1 %.10.i566.i.i.i, label %.3.endif.if.i567.i.i.i, label %NRT_decref.exit568.i.i.i, !prof !18

.3.endif.if.i567.i.i.i:                           ; preds = %.3.endif.i564.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !50
  br label %NRT_decref.exit568.i.i.i

NRT_decref.exit568.i.i.i:                         ; preds = %.3.endif.if.i567.i.i.i, %.3.endif.i564.i.i.i
  fence release
  %.4.i.i577.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i578.i.i.i = icmp eq i64 %.4.i.i577.i.i.i, 1
  br i1 %.10.i578.i.i.i, label %.3.endif.if.i579.i.i.i, label %NRT_decref.exit580.i.i.i, !prof !18

.3.endif.if.i579.i.i.i:                           ; preds = %NRT_decref.exit568.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i766.i.i) #3, !noalias !50
  br label %NRT_decref.exit580.i.i.i

NRT_decref.exit580.i.i.i:                         ; preds = %.3.endif.if.i579.i.i.i, %NRT_decref.exit568.i.i.i
  %.1064823.not.i.i = icmp slt i64 %.17.i.i.i, 1
  br i1 %.1064823.not.i.i, label %B550.i.thread.i, label %B416.if.i.i

B550.i.thread.i:                                  ; preds = %NRT_decref.exit580.i.i.i
  %.1307.i30.i = and i64 %.19.i.i.i, -16
  %.1334.i31.i = and i64 %.19.i.i.i, -64
  br label %for.cond.1.preheader.i.i

.3.endif.i183.i.i.i.i:                            ; preds = %.3.endif.if.i.i.i780.i.i, %.3.endif.i24.i.i768.i.i
  %.4.i.i589.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !50
  %.4.i.i.i592.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !51
  fence release
  %.4.i.i184.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !51
  %.10.i185.i.i.i.i = icmp eq i64 %.4.i.i184.i.i.i.i, 1
  br i1 %.10.i185.i.i.i.i, label %.3.endif.if.i186.i.i.i.i, label %.3.endif.i603.i.i.i, !prof !18

.3.endif.if.i186.i.i.i.i:                         ; preds = %.3.endif.i183.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i766.i.i) #3, !noalias !51
  br label %.3.endif.i603.i.i.i

.3.endif.i603.i.i.i:                              ; preds = %.3.endif.if.i186.i.i.i.i, %.3.endif.i183.i.i.i.i
  %.4.i.i600.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !50
  fence release
  %.4.i.i604.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i766.i.i, i64 1 monotonic, align 8, !noalias !50
  %.10.i605.i.i.i = icmp eq i64 %.4.i.i604.i.i.i, 1
  br i1 %.10.i605.i.i.i, label %.3.endif.if.i606.i.i.i, label %NRT_decref.exit607.i.i.i, !prof !18

.3.endif.if.i606.i.i.i:                           ; preds = %.3.endif.i603.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i766.i.i) #3, !noalias !50
  br label %NRT_decref.exit607.i.i.i

NRT_decref.exit607.i.i.i:                         ; preds = %.3.endif.if.i606.i.i.i, %.3.endif.i603.i.i.i
  %.377.inv.i.i.i = icmp slt i64 %.286.i.i, 1
  br i1 %.377.inv.i.i.i, label %.3.endif.i558.i.i.i, label %B702.endif.else.endif.endif.endif.i.i.i

B702.endif.else.endif.endif.endif.i.i.i:          ; preds = %NRT_decref.exit607.i.i.i
  %.4.i.i618.i844.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  br label %B776.if.i.i.i

B776.if.i.i.i:                                    ; preds = %B776.if.i.i.i, %B702.endif.else.endif.endif.endif.i.i.i
  %.1072.0661.i.i.i = phi i64 [ %.1134.i.i.i, %B776.if.i.i.i ], [ %.257.sroa.13.0.i.i, %B702.endif.else.endif.endif.endif.i.i.i ]
  %.1069.0660.i.i.i = phi i64 [ %.1138.i.i.i, %B776.if.i.i.i ], [ 0, %B702.endif.else.endif.endif.endif.i.i.i ]
  %.1134.i.i.i = add nsw i64 %.1072.0661.i.i.i, -1
  %.1138.i.i.i = add nuw nsw i64 %.1069.0660.i.i.i, 1
  %12 = getelementptr i16, ptr %.739.i.i, i64 %.1069.0660.i.i.i
  %.1193.i.i.i = load i16, ptr %12, align 2, !noalias !50
  %13 = and i16 %.1193.i.i.i, 32767
  %.1202.i.i.i = zext nneg i16 %13 to i64
  %.1203.i.i.i = shl i64 %.1202.i.i.i, %.1201.i.i.i
  %14 = lshr i16 %.1193.i.i.i, 15
  %.1208.i.i.i = zext nneg i16 %14 to i64
  %.1211.i.i.i = shl nuw nsw i64 %.1208.i.i.i, 31
  %.1215.i.i.i = or i64 %.1203.i.i.i, %.1211.i.i.i
  %.1216.i.i.i = trunc i64 %.1215.i.i.i to i32
  %15 = getelementptr i32, ptr %data.i.i.i.i.i772.i.i, i64 %.1069.0660.i.i.i
  store i32 %.1216.i.i.i, ptr %15, align 4, !noalias !50
  %16 = getelementptr i16, ptr %.914.i.i, i64 %.1069.0660.i.i.i
  %.1277.i.i.i = load i16, ptr %16, align 2, !noalias !50
  %17 = and i16 %.1277.i.i.i, 32767
  %.1286.i.i.i = zext nneg i16 %17 to i64
  %.1287.i.i.i = shl i64 %.1286.i.i.i, %.1201.i.i.i
  %18 = lshr i16 %.1277.i.i.i, 15
  %.1292.i.i.i = zext nneg i16 %18 to i64
  %.1295.i.i.i = shl nuw nsw i64 %.1292.i.i.i, 31
  %.1299.i.i.i = or i64 %.1287.i.i.i, %.1295.i.i.i
  %.1300.i.i.i = trunc i64 %.1299.i.i.i to i32
  %19 = getelementptr i8, ptr %15, i64 4096
  store i32 %.1300.i.i.i, ptr %19, align 4, !noalias !50
  %.1125.i.i.i = icmp samesign ugt i64 %.1072.0661.i.i.i, 1
  br i1 %.1125.i.i.i, label %B776.if.i.i.i, label %B942.if.i.i.i

B942.if.i.i.i:                                    ; preds = %B776.if.i.i.i, %B994.i.i.i
  %.1366.0664.i.i.i = phi i64 [ %.1428.i.i.i, %B994.i.i.i ], [ %.257.sroa.13.0.i.i, %B776.if.i.i.i ]
  %.1363.0663.i.i.i = phi i64 [ %.1432.i.i.i, %B994.i.i.i ], [ 0, %B776.if.i.i.i ]
  %.1428.i.i.i = add nsw i64 %.1366.0664.i.i.i, -1
  %.1432.i.i.i = add nuw nsw i64 %.1363.0663.i.i.i, 1
  %20 = getelementptr i16, ptr %.739.i.i, i64 %.1363.0663.i.i.i
  %.1490.i.i.i = load i16, ptr %20, align 2, !noalias !50
  %21 = and i16 %.1490.i.i.i, 32767
  %.1494.i.i.i = zext nneg i16 %21 to i32
  %.1496.i.i.i = icmp samesign ugt i32 %_limit_of_v441__vphi104_0.2.0.i.i.i, %.1494.i.i.i
  br i1 %.1496.i.i.i, label %B990.i.i.i, label %B994.i.i.i

B194.endif.endif.endif.endif.else.if.i.i:         ; preds = %B194.endif.endif.endif.else.endif.endif.endif.i.i
  br label %B194.endif.endif.endif.endif.else.endif.i.i

B194.endif.endif.endif.endif.else.endif.i.i:      ; preds = %B194.endif.endif.endif.endif.else.if.i.i, %B194.endif.endif.endif.else.endif.endif.endif.i.i
  %.801.sroa.0.1.i.i = phi i64 [ 0, %B194.endif.endif.endif.endif.else.if.i.i ], [ %.813.i.i, %B194.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.821.not.i.i = icmp slt i64 %.813.i.i, %.55.i
  br i1 %.821.not.i.i, label %B194.endif.endif.endif.endif.else.endif.endif.endif.i.i, label %B194.endif.endif.endif.endif.else.endif.if.i.i, !prof !35

B194.endif.endif.endif.endif.else.endif.if.i.i:   ; preds = %B194.endif.endif.endif.endif.else.endif.i.i
  br label %B194.endif.endif.endif.endif.else.endif.endif.endif.i.i

B194.endif.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B194.endif.endif.endif.endif.else.endif.if.i.i, %B194.endif.endif.endif.endif.else.endif.i.i
  %.801.sroa.0.3.i.i = phi i64 [ %.55.i, %B194.endif.endif.endif.endif.else.endif.if.i.i ], [ %.801.sroa.0.1.i.i, %B194.endif.endif.endif.endif.else.endif.i.i ]
  %.914.i.i = getelementptr i16, ptr %.61.i, i64 %.801.sroa.0.3.i.i
  %.4.i.i540.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !50
  %piece.i.i.i.i.i766.i.i = tail call ptr @sparse_allocate(i64 8320), !noalias !36
  %none.i.i.i.i.i767.i.i = icmp eq ptr %piece.i.i.i.i.i766.i.i, null
  br i1 %none.i.i.i.i.i767.i.i, label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit, label %.3.endif.i24.i.i768.i.i

B416.if.i.i:                                      ; preds = %NRT_decref.exit580.i.i.i, %B416.if.i.i
  %.1011.0825.i.i = phi i64 [ %.1073.i.i, %B416.if.i.i ], [ %.19.i.i.i, %NRT_decref.exit580.i.i.i ]
  %.1008.0824.i.i = phi i64 [ %.1077.i.i, %B416.if.i.i ], [ 0, %NRT_decref.exit580.i.i.i ]
  %.1073.i.i = add nsw i64 %.1011.0825.i.i, -1
  %.1077.i.i = add nuw nsw i64 %.1008.0824.i.i, 1
  %22 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1008.0824.i.i
  %.1131.i.i = load float, ptr %22, align 4, !noalias !19
  %.1132.i.i = tail call float @llvm.fabs.f32(float %.1131.i.i)
  store float %.1132.i.i, ptr %22, align 4, !noalias !19
  %23 = getelementptr double, ptr %.545.i.i, i64 %.1008.0824.i.i
  %.1192.i.i = load double, ptr %23, align 8, !noalias !19
  %.1223.i.i = fpext float %.1132.i.i to double
  %.1224.i.i = fadd double %.1192.i.i, %.1223.i.i
  store double %.1224.i.i, ptr %23, align 8, !noalias !19
  %.1064.i.i = icmp samesign ugt i64 %.1011.0825.i.i, 1
  br i1 %.1064.i.i, label %B416.if.i.i, label %B550.i.i

for.cond.1.preheader.loopexit.i.i:                ; preds = %for.body.i.i
  %24 = fadd <16 x float> %.1369.i.i, %.1380.i.i
  br label %for.cond.1.preheader.i.i

for.cond.1.preheader.i.i:                         ; preds = %for.cond.1.preheader.loopexit.i.i, %B550.i.thread.i, %B550.i.i
  %.1334.i35.i = phi i64 [ %.1334.i.i, %B550.i.i ], [ %.1334.i.i, %for.cond.1.preheader.loopexit.i.i ], [ %.1334.i31.i, %B550.i.thread.i ]
  %.1307.i34.i = phi i64 [ %.1307.i.i, %B550.i.i ], [ %.1307.i.i, %for.cond.1.preheader.loopexit.i.i ], [ %.1307.i30.i, %B550.i.thread.i ]
  %.1322.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B550.i.i ], [ %.1347.i.i, %for.cond.1.preheader.loopexit.i.i ], [ zeroinitializer, %B550.i.thread.i ]
  %.1325.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B550.i.i ], [ %.1358.i.i, %for.cond.1.preheader.loopexit.i.i ], [ zeroinitializer, %B550.i.thread.i ]
  %.1328.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B550.i.i ], [ %24, %for.cond.1.preheader.loopexit.i.i ], [ zeroinitializer, %B550.i.thread.i ]
  %.1276.0.i33.i = and i64 %.19.i.i.i, 15
  %.1386835.i.i = icmp slt i64 %.1334.i35.i, %.1307.i34.i
  br i1 %.1386835.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.body.i.i:                                     ; preds = %B550.i.i, %for.body.i.i
  %loop.index831.i.i = phi i64 [ %.1382.i.i, %for.body.i.i ], [ 0, %B550.i.i ]
  %.1331.0830.i.i = phi <16 x float> [ %.1380.i.i, %for.body.i.i ], [ zeroinitializer, %B550.i.i ]
  %.1328.0829.i.i = phi <16 x float> [ %.1369.i.i, %for.body.i.i ], [ zeroinitializer, %B550.i.i ]
  %.1325.0828.i.i = phi <16 x float> [ %.1358.i.i, %for.body.i.i ], [ zeroinitializer, %B550.i.i ]
  %.1322.0827.i.i = phi <16 x float> [ %.1347.i.i, %for.body.i.i ], [ zeroinitializer, %B550.i.i ]
  %.1339.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %loop.index831.i.i
  %.1341.i.i = load <16 x float>, ptr %.1339.i.i, align 64, !noalias !19
  %.1342.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %loop.index831.i.i
  %.1344.i.i = load <16 x float>, ptr %.1342.i.i, align 64, !noalias !19
  %.1346.i.i = fmul <16 x float> %.1341.i.i, %.1344.i.i
  %.1347.i.i = fadd <16 x float> %.1322.0827.i.i, %.1346.i.i
  %.1349.i.i = or disjoint i64 %loop.index831.i.i, 16
  %.1350.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1349.i.i
  %.1352.i.i = load <16 x float>, ptr %.1350.i.i, align 64, !noalias !19
  %.1353.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.1349.i.i
  %.1355.i.i = load <16 x float>, ptr %.1353.i.i, align 64, !noalias !19
  %.1357.i.i = fmul <16 x float> %.1352.i.i, %.1355.i.i
  %.1358.i.i = fadd <16 x float> %.1325.0828.i.i, %.1357.i.i
  %.1360.i.i = or disjoint i64 %loop.index831.i.i, 32
  %.1361.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1360.i.i
  %.1363.i.i = load <16 x float>, ptr %.1361.i.i, align 64, !noalias !19
  %.1364.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.1360.i.i
  %.1366.i.i = load <16 x float>, ptr %.1364.i.i, align 64, !noalias !19
  %.1368.i.i = fmul <16 x float> %.1363.i.i, %.1366.i.i
  %.1369.i.i = fadd <16 x float> %.1328.0829.i.i, %.1368.i.i
  %.1371.i.i = or disjoint i64 %loop.index831.i.i, 48
  %.1372.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1371.i.i
  %.1374.i.i = load <16 x float>, ptr %.1372.i.i, align 64, !noalias !19
  %.1375.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %.1371.i.i
  %.1377.i.i = load <16 x float>, ptr %.1375.i.i, align 64, !noalias !19
  %.1379.i.i = fmul <16 x float> %.1374.i.i, %.1377.i.i
  %.1380.i.i = fadd <16 x float> %.1331.0830.i.i, %.1379.i.i
  %.1382.i.i = add nuw nsw i64 %loop.index831.i.i, 64
  %.1336.i.i = icmp samesign ult i64 %.1382.i.i, %.1334.i.i
  br i1 %.1336.i.i, label %for.body.i.i, label %for.cond.1.preheader.loopexit.i.i

for.body.1.i.i:                                   ; preds = %for.cond.1.preheader.i.i, %for.body.1.i.i
  %loop.index.1837.i.i = phi i64 [ %.1398.i.i, %for.body.1.i.i ], [ %.1334.i35.i, %for.cond.1.preheader.i.i ]
  %.1322.1836.i.i = phi <16 x float> [ %.1396.i.i, %for.body.1.i.i ], [ %.1322.0.lcssa.i.i, %for.cond.1.preheader.i.i ]
  %.1388.i.i = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %loop.index.1837.i.i
  %.1390.i.i = load <16 x float>, ptr %.1388.i.i, align 64, !noalias !19
  %.1391.i.i = getelementptr float, ptr %data.i.i.i.i.i.i.i, i64 %loop.index.1837.i.i
  %.1393.i.i = load <16 x float>, ptr %.1391.i.i, align 64, !noalias !19
  %.1395.i.i = fmul <16 x float> %.1390.i.i, %.1393.i.i
  %.1396.i.i = fadd <16 x float> %.1322.1836.i.i, %.1395.i.i
  %.1398.i.i = add nsw i64 %loop.index.1837.i.i, 16
  %.1386.i.i = icmp slt i64 %.1398.i.i, %.1307.i34.i
  br i1 %.1386.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %for.cond.1.preheader.i.i
  %.1322.1.lcssa.i.i = phi <16 x float> [ %.1322.0.lcssa.i.i, %for.cond.1.preheader.i.i ], [ %.1396.i.i, %for.body.1.i.i ]
  %.1405.i.i = fadd <16 x float> %.1325.0.lcssa.i.i, %.1322.1.lcssa.i.i
  %.1407.i.i = fadd <16 x float> %.1328.0.lcssa.i.i, %.1405.i.i
  %.1408.i.i = shufflevector <16 x float> %.1407.i.i, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.1409.i.i = shufflevector <16 x float> %.1407.i.i, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.1410.i.i = fadd <8 x float> %.1408.i.i, %.1409.i.i
  %.1411.i.i = shufflevector <8 x float> %.1410.i.i, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.1412.i.i = shufflevector <8 x float> %.1410.i.i, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.1413.i.i = fadd <4 x float> %.1411.i.i, %.1412.i.i
  %.1414.i.i = shufflevector <4 x float> %.1413.i.i, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %.1415.i.i = shufflevector <4 x float> %.1413.i.i, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %.1416.i.i = fadd <2 x float> %.1414.i.i, %.1415.i.i
  %.1417.i.i = shufflevector <2 x float> %.1416.i.i, <2 x float> poison, <1 x i32> zeroinitializer
  %.1418.i.i = shufflevector <2 x float> %.1416.i.i, <2 x float> poison, <1 x i32> <i32 1>
  %.1419.i.i = fadd <1 x float> %.1417.i.i, %.1418.i.i
  %.1420.i.i = extractelement <1 x float> %.1419.i.i, i64 0
  %.1421.i.i = fpext float %.1420.i.i to double
  %.1505839.not.i.i = icmp eq i64 %.1276.0.i33.i, 0
  br i1 %.1505839.not.i.i, label %.3.endif.i647.i.i, label %B678.if.i.i

B678.if.i.i:                                      ; preds = %for.end.1.i.i, %B678.if.i.i
  %total.2.1842.i.i = phi double [ %.1575.i.i, %B678.if.i.i ], [ %.1421.i.i, %for.end.1.i.i ]
  %.1452.0841.i.i = phi i64 [ %.1514.i.i, %B678.if.i.i ], [ %.1276.0.i33.i, %for.end.1.i.i ]
  %.1449.0840.i.i = phi i64 [ %.1518.i.i, %B678.if.i.i ], [ %.1307.i34.i, %for.end.1.i.i ]
  %.1514.i.i = add nsw i64 %.1452.0841.i.i, -1
  %.1518.i.i = add nuw nsw i64 %.1449.0840.i.i, 1
  %.1556.i.i = icmp slt i64 %.1449.0840.i.i, 0
  %.1557.i.i = select i1 %.1556.i.i, i64 %.257.sroa.13.0.i.i, i64 0
  %25 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1449.0840.i.i
  %.1571.i.i = getelementptr float, ptr %25, i64 %.1557.i.i
  %.1572.i.i = load float, ptr %.1571.i.i, align 4, !noalias !19
  %.1573.i.i = fpext float %.1572.i.i to double
  %.1575.i.i = fadd double %total.2.1842.i.i, %.1573.i.i
  %.1505.i.i = icmp samesign ugt i64 %.1452.0841.i.i, 1
  br i1 %.1505.i.i, label %B678.if.i.i, label %.3.endif.i647.i.i

B0.endif.sink.split.i:                            ; preds = %.3.endif.i701.i.i, %.3.endif.i665.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit

_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx.exit: ; preds = %B194.endif.endif.endif.endif.else.endif.endif.endif.i.i, %.3.endif.i665.i.i, %.3.endif.i701.i.i, %B0.endif.sink.split.i, %B0.endif.i.i, %0
  %26 = phi i64 [ 0, %.3.endif.i665.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %B0.endif.i.i ], [ 0, %B0.endif.sink.split.i ], [ 0, %.3.endif.i701.i.i ], [ -9223372036854775808, %B194.endif.endif.endif.endif.else.endif.endif.endif.i.i ]
  ret i64 %26
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v445B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxxx: %excinfo"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !1, !3}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels9intervals11narrow_sumsB4v446B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels9intervals11narrow_sumsB4v446B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE"}
!16 = distinct !{!16, !15, !"_ZN14sparse_kernels9intervals11narrow_sumsB4v446B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedExx5ArrayIdLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE: %excinfo"}
!17 = !{!11, !13, !14, !16, !1, !3}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!14, !16, !1, !3}
!20 = !{!21, !23, !24, !26, !27, !29, !30, !32, !14, !16, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!30 = distinct !{!30, !31, !"_ZN5numba2np8arrayobj10ol_np_ones12_3clocals_3e4implB4v448B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!31 = distinct !{!31, !"_ZN5numba2np8arrayobj10ol_np_ones12_3clocals_3e4implB4v448B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!32 = distinct !{!32, !31, !"_ZN5numba2np8arrayobj10ol_np_ones12_3clocals_3e4implB4v448B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!33 = !{!27, !29, !30, !32, !14, !16, !1, !3}
!34 = !{!30, !32, !14, !16, !1, !3}
!35 = !{!"branch_weights", i32 99, i32 1}
!36 = !{!37, !39, !40, !42, !43, !45, !46, !48, !14, !16, !1, !3}
!37 = distinct !{!37, !38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!38 = distinct !{!38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!39 = distinct !{!39, !38, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!40 = distinct !{!40, !41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!41 = distinct !{!41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!42 = distinct !{!42, !41, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!43 = distinct !{!43, !44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v442B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %retptr"}
!44 = distinct !{!44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v442B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29"}
!45 = distinct !{!45, !44, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v442B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %excinfo"}
!46 = distinct !{!46, !47, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v437B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!47 = distinct !{!47, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v437B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE"}
!48 = distinct !{!48, !47, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v437B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE: %excinfo"}
!49 = !{!43, !45, !46, !48, !14, !16, !1, !3}
!50 = !{!46, !48, !14, !16, !1, !3}
!51 = !{!52, !54, !46, !48, !14, !16, !1, !3}
!52 = distinct !{!52, !53, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v443B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %retptr"}
!53 = distinct !{!53, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v443B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29"}
!54 = distinct !{!54, !53, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v443B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %excinfo"}
