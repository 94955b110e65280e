; aa2736a5ea33a3860fddefd0eab8e12c

@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209 = internal constant [86 x i8] c"\80\04\95K\00\00\00\00\00\00\00\8C\08builtins\94\8C\0BMemoryError\94\93\94\8C'Allocation failed (probably too large).\94\85\94N\87\94."
@.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1 = internal constant [20 x i8] c"\BA(\9D\81\F0\\p \F3G|\15sH\04\DFe\AB\E2\09"
@.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, i32 86, ptr @.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, ptr null, i32 0 }
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b = internal constant [77 x i8] c"\80\04\95B\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C\1Fnegative dimensions not allowed\94\85\94N\87\94."
@.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1 = internal constant [20 x i8] c"3\1B\85c\BD\B9\DA\C8\1B8B\22s\05,Ho\C1pk"
@.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b, i32 77, ptr @.const.pickledata.331b8563bdb9dac81b38422273052c486fc1706b.sha1, ptr null, i32 0 }
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.15 = internal constant [137 x i8] c"\80\04\95~\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AValueError\94\93\94\8C[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\94\85\94N\87\94."
@.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.16 = internal constant [20 x i8] c"X\E1N\CC\B5\07\B1\E0 i\81t\02#\E6\85\CB\8C<W"
@.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.14 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.15, i32 137, ptr @.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1.16, ptr null, i32 0 }

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #0

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #1

define internal fastcc range(i32 0, 2) i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr noalias nonnull writeonly captures(none) %retptr, ptr noalias nonnull writeonly captures(none) %excinfo, i64 %arg.shape.0, i64 %arg.shape.1) unnamed_addr {
entry:
  %.29.i = icmp slt i64 %arg.shape.0, 0
  %.36.i = icmp slt i64 %arg.shape.1, 0
  %or.cond = select i1 %.29.i, i1 true, i1 %.36.i, !prof !0
  br i1 %or.cond, label %B0.if, label %B0.endif.endif.endif.endif.i, !prof !0

B0.endif.endif.endif.endif.i:                     ; preds = %entry
  %.50.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %arg.shape.0, i64 %arg.shape.1)
  %.51.i = extractvalue { i64, i1 } %.50.i, 0
  %.52.i = extractvalue { i64, i1 } %.50.i, 1
  %.54.i = shl i64 %arg.shape.1, 3
  %0 = add i64 %.51.i, -1152921504606846976
  %.57.i = icmp ult i64 %0, -2305843009213693952
  %.58.i = or i1 %.52.i, %.57.i
  br i1 %.58.i, label %B0.if, label %B0.endif.endif.endif.endif.endif.i, !prof !1

B0.endif.endif.endif.endif.endif.i:               ; preds = %B0.endif.endif.endif.endif.i
  %.56.i = shl nsw i64 %.51.i, 3
  %all.i.i.i.i = add i64 %.56.i, 128
  %piece.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i), !noalias !2
  %none.i.i.i.i = icmp eq ptr %piece.i.i.i.i, null
  br i1 %none.i.i.i.i, label %B0.if, label %.3.endif.i32.i

.3.endif.i32.i:                                   ; preds = %B0.endif.endif.endif.endif.endif.i
  %address.i.i.i.i = ptrtoint ptr %piece.i.i.i.i to i64
  %after.i.i.i.i = add i64 %address.i.i.i.i, 127
  %even.i.i.i.i = and i64 %after.i.i.i.i, -64
  %data.i.i.i.i = inttoptr i64 %even.i.i.i.i to ptr
  %piece.repack3.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 24
  %1 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %1, i8 0, i64 32, i1 false), !noalias !2
  store i64 1, ptr %piece.i.i.i.i, align 4, !noalias !2
  store ptr %data.i.i.i.i, ptr %piece.repack3.i.i.i.i, align 8, !noalias !2
  %.4.i.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  fence release
  %.4.i.i33.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !12
  %.10.i.i = icmp eq i64 %.4.i.i33.i, 1
  br i1 %.10.i.i, label %.3.endif.if.i.i, label %.3.endif.i11.i, !prof !1

.3.endif.if.i.i:                                  ; preds = %.3.endif.i32.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !12
  br label %.3.endif.i11.i

B0.if:                                            ; preds = %B0.endif.endif.endif.endif.i, %entry, %B0.endif.endif.endif.endif.endif.i
  %excinfo.1.0.ph = phi ptr [ @.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %B0.endif.endif.endif.endif.endif.i ], [ @.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57.14, %B0.endif.endif.endif.endif.i ], [ @.const.picklebuf.331b8563bdb9dac81b38422273052c486fc1706b, %entry ]
  store ptr %excinfo.1.0.ph, ptr %excinfo, align 8
  br label %common.ret

.3.endif.i11.i:                                   ; preds = %.3.endif.i32.i, %.3.endif.if.i.i
  %.4.i.i = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.4.i.i.i28 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i, i8 0, i64 %.56.i, i1 false), !noalias !13
  fence release
  %.4.i.i12.i = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8, !noalias !13
  %.10.i.i29 = icmp eq i64 %.4.i.i12.i, 1
  br i1 %.10.i.i29, label %.3.endif.if.i.i30, label %.3.endif.i36, !prof !1

.3.endif.if.i.i30:                                ; preds = %.3.endif.i11.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4, !noalias !13
  br label %.3.endif.i36

.3.endif.i36:                                     ; preds = %.3.endif.if.i.i30, %.3.endif.i11.i
  %.4.i.i33 = atomicrmw add ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  store ptr %piece.i.i.i.i, ptr %retptr, align 8
  %retptr.repack11 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store ptr null, ptr %retptr.repack11, align 8
  %retptr.repack13 = getelementptr inbounds nuw i8, ptr %retptr, i64 16
  store i64 %.51.i, ptr %retptr.repack13, align 8
  %retptr.repack15 = getelementptr inbounds nuw i8, ptr %retptr, i64 24
  store i64 8, ptr %retptr.repack15, align 8
  %retptr.repack17 = getelementptr inbounds nuw i8, ptr %retptr, i64 32
  store ptr %data.i.i.i.i, ptr %retptr.repack17, align 8
  %retptr.repack19 = getelementptr inbounds nuw i8, ptr %retptr, i64 40
  store i64 %arg.shape.0, ptr %retptr.repack19, align 8
  %retptr.repack19.repack23 = getelementptr inbounds nuw i8, ptr %retptr, i64 48
  store i64 %arg.shape.1, ptr %retptr.repack19.repack23, align 8
  %retptr.repack21 = getelementptr inbounds nuw i8, ptr %retptr, i64 56
  store i64 %.54.i, ptr %retptr.repack21, align 8
  %retptr.repack21.repack25 = getelementptr inbounds nuw i8, ptr %retptr, i64 64
  store i64 8, ptr %retptr.repack21.repack25, align 8
  fence release
  %.4.i.i37 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i = icmp eq i64 %.4.i.i37, 1
  br i1 %.10.i, label %.3.endif.if.i, label %.3.endif.i39, !prof !1

.3.endif.if.i:                                    ; preds = %.3.endif.i36
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %.3.endif.i39

.3.endif.i39:                                     ; preds = %.3.endif.if.i, %.3.endif.i36
  fence release
  %.4.i.i40 = atomicrmw sub ptr %piece.i.i.i.i, i64 1 monotonic, align 8
  %.10.i41 = icmp eq i64 %.4.i.i40, 1
  br i1 %.10.i41, label %.3.endif.if.i42, label %common.ret, !prof !1

.3.endif.if.i42:                                  ; preds = %.3.endif.i39
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i) #4
  br label %common.ret

common.ret:                                       ; preds = %.3.endif.if.i42, %.3.endif.i39, %B0.if
  %common.ret.op = phi i32 [ 1, %B0.if ], [ 0, %.3.endif.i39 ], [ 0, %.3.endif.if.i42 ]
  ret i32 %common.ret.op
}

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

define range(i64 0, -9223372036854775807) i64 @sparse_lowrank_update_left(i64 %a0, i64 %a1, i64 %a2, i64 %a3, i64 %a4) local_unnamed_addr {
  %.242.i.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i.i = alloca ptr, align 8
  %.104.i.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.2.i.i.i = alloca ptr, align 8
  %.48.i1753.i.i = alloca { ptr, ptr, i64, i64, ptr, [2 x i64], [2 x i64] }, align 8
  %excinfo.1.i.i.i = alloca ptr, align 8
  %.13.i = add i64 %a0, 32
  %.14.i = inttoptr i64 %.13.i to ptr
  %.15.i = load i64, ptr %.14.i, align 8, !noalias !16
  %.16.i = inttoptr i64 %.15.i to ptr
  %.18.i = load i64, ptr %.16.i, align 8, !noalias !16
  %.19.i = getelementptr i8, ptr %.16.i, i64 8
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !16
  %.22.i = add i64 %a0, 16
  %.23.i = inttoptr i64 %.22.i to ptr
  %.24.i = load i64, ptr %.23.i, align 8, !noalias !16
  %.27.i = inttoptr i64 %.24.i to ptr
  %.55.i = add i64 %a1, 32
  %.56.i = inttoptr i64 %.55.i to ptr
  %.57.i = load i64, ptr %.56.i, align 8, !noalias !16
  %.58.i = inttoptr i64 %.57.i to ptr
  %.61.i = getelementptr i8, ptr %.58.i, i64 8
  %.62.i = load i64, ptr %.61.i, align 8, !noalias !16
  %.64.i = add i64 %a1, 16
  %.65.i = inttoptr i64 %.64.i to ptr
  %.66.i = load i64, ptr %.65.i, align 8, !noalias !16
  %.69.i = inttoptr i64 %.66.i to ptr
  %.97.i = add i64 %a2, 32
  %.98.i = inttoptr i64 %.97.i to ptr
  %.99.i = load i64, ptr %.98.i, align 8, !noalias !16
  %.100.i = inttoptr i64 %.99.i to ptr
  %.103.i = getelementptr i8, ptr %.100.i, i64 8
  %.104.i = load i64, ptr %.103.i, align 8, !noalias !16
  %.106.i = add i64 %a2, 16
  %.107.i = inttoptr i64 %.106.i to ptr
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !16
  %.111.i = inttoptr i64 %.108.i to ptr
  %.139.i = add i64 %a3, 32
  %.140.i = inttoptr i64 %.139.i to ptr
  %.141.i = load i64, ptr %.140.i, align 8, !noalias !16
  %.142.i = inttoptr i64 %.141.i to ptr
  %.144.i = load i64, ptr %.142.i, align 8, !noalias !16
  %.145.i = getelementptr i8, ptr %.142.i, i64 8
  %.146.i = load i64, ptr %.145.i, align 8, !noalias !16
  %.148.i = add i64 %a3, 16
  %.149.i = inttoptr i64 %.148.i to ptr
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !16
  %.153.i = inttoptr i64 %.150.i to ptr
  %.42.i.i.i = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %.146.i, i64 %.144.i)
  %.43.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 0
  %.44.i.i.i = extractvalue { i64, i1 } %.42.i.i.i, 1
  %1 = add i64 %.43.i.i.i, -2305843009213693952
  %.49.i.i.i = icmp ult i64 %1, -4611686018427387904
  %.50.i.i.i = or i1 %.44.i.i.i, %.49.i.i.i
  br i1 %.50.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B0.endif.i.i.i, !prof !1

B0.endif.i.i.i:                                   ; preds = %0
  %.48.i.i.i = shl nsw i64 %.43.i.i.i, 2
  %all.i.i.i.i.i.i = add i64 %.48.i.i.i, 128
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i), !noalias !20
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %B0.endif.endif.i.i.i

B0.endif.endif.i.i.i:                             ; preds = %B0.endif.i.i.i
  %address.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 24
  %2 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %2, i8 0, i64 32, i1 false), !noalias !20
  store i64 1, ptr %piece.i.i.i.i.i.i, align 4, !noalias !20
  store ptr %data.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i, align 8, !noalias !20
  %.12058.i.i.i = icmp sgt i64 %.146.i, 0
  br i1 %.12058.i.i.i, label %for.cond.1.preheader.lr.ph.i.i.i, label %.3.endif.i39.i.i.i

for.cond.1.preheader.lr.ph.i.i.i:                 ; preds = %B0.endif.endif.i.i.i
  %.12356.i.i.i = icmp sgt i64 %.144.i, 0
  br label %for.cond.1.preheader.i.i.i

for.cond.1.preheader.i.i.i:                       ; preds = %for.end.1.i.i.i, %for.cond.1.preheader.lr.ph.i.i.i
  %loop.index59.i.i.i = phi i64 [ 0, %for.cond.1.preheader.lr.ph.i.i.i ], [ %.141.i.i.i, %for.end.1.i.i.i ]
  br i1 %.12356.i.i.i, label %for.body.1.lr.ph.i.i.i, label %for.end.1.i.i.i

for.body.1.lr.ph.i.i.i:                           ; preds = %for.cond.1.preheader.i.i.i
  %3 = getelementptr float, ptr %.153.i, i64 %loop.index59.i.i.i
  %.132.i.i.i = mul i64 %loop.index59.i.i.i, %.144.i
  %4 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.132.i.i.i
  br label %for.body.1.i.i.i

.3.endif.i39.i.i.i:                               ; preds = %for.end.1.i.i.i, %B0.endif.endif.i.i.i
  %.4.i.i40.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  fence release
  %.4.i.i47.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !33
  %.10.i48.i.i.i = icmp eq i64 %.4.i.i47.i.i.i, 1
  br i1 %.10.i48.i.i.i, label %.3.endif.if.i49.i.i.i, label %B0.endif.i.i, !prof !1

.3.endif.if.i49.i.i.i:                            ; preds = %.3.endif.i39.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !33
  br label %B0.endif.i.i

for.body.1.i.i.i:                                 ; preds = %for.body.1.i.i.i, %for.body.1.lr.ph.i.i.i
  %loop.index.157.i.i.i = phi i64 [ 0, %for.body.1.lr.ph.i.i.i ], [ %.139.i.i.i, %for.body.1.i.i.i ]
  %.128.i.i.i = mul i64 %loop.index.157.i.i.i, %.146.i
  %.130.i.i.i = getelementptr float, ptr %3, i64 %.128.i.i.i
  %.136.i.i.i = getelementptr float, ptr %4, i64 %loop.index.157.i.i.i
  %.137.i.i.i = load float, ptr %.130.i.i.i, align 4, !noalias !33
  store float %.137.i.i.i, ptr %.136.i.i.i, align 4, !noalias !33
  %.139.i.i.i = add nuw nsw i64 %loop.index.157.i.i.i, 1
  %exitcond.not.i.i.i = icmp eq i64 %.139.i.i.i, %.144.i
  br i1 %exitcond.not.i.i.i, label %for.end.1.i.i.i, label %for.body.1.i.i.i

for.end.1.i.i.i:                                  ; preds = %for.body.1.i.i.i, %for.cond.1.preheader.i.i.i
  %.141.i.i.i = add nuw nsw i64 %loop.index59.i.i.i, 1
  %exitcond60.not.i.i.i = icmp eq i64 %.141.i.i.i, %.146.i
  br i1 %exitcond60.not.i.i.i, label %.3.endif.i39.i.i.i, label %for.cond.1.preheader.i.i.i

B430.i.i:                                         ; preds = %B430.lr.ph.i.i, %B20872.i.i
  %.534.02039.i.i = phi i64 [ 0, %B430.lr.ph.i.i ], [ %.603.i.i, %B20872.i.i ]
  %.603.i.i = add nuw nsw i64 %.534.02039.i.i, 1
  br i1 %.7122035.i.i, label %B468.if.lr.ph.i.i, label %B20872.i.i

B468.if.lr.ph.i.i:                                ; preds = %B430.i.i
  %.848.i.i = mul i64 %.534.02039.i.i, %.104.i
  %.850.i.i = getelementptr float, ptr %.111.i, i64 %.848.i.i
  %.958.i.i = mul i64 %.534.02039.i.i, %.20.i
  %.960.i.i = getelementptr float, ptr %.27.i, i64 %.958.i.i
  %.1030.i.i = mul i64 %.534.02039.i.i, %.62.i
  %.1032.i.i = getelementptr float, ptr %.69.i, i64 %.1030.i.i
  br label %B468.if.i.i

B524.i.i:                                         ; preds = %B468.if.i.i
  %.762.i.i = add nsw i64 %.656.02036.i.i, -1
  %.764.i.i = add nuw nsw i64 %.656.02036.i.i, 2
  %.765.i.i = sitofp i64 %.762.i.i to double
  %.766.i.i = uitofp nneg i64 %.764.i.i to double
  %.770.i.i = fdiv double %.765.i.i, %.766.i.i
  %.12.i.i.i = fcmp ogt double %.770.i.i, 9.200000e-01
  %.13.i.i.i = select i1 %.12.i.i.i, double 9.200000e-01, double %.770.i.i
  %.799.i.i = fptrunc double %.13.i.i.i to float
  br label %B608.i.i

B608.i.i:                                         ; preds = %B468.if.i.i, %B524.i.i
  %"$phi608.2.2.2.i.i" = phi float [ %.799.i.i, %B524.i.i ], [ 0.000000e+00, %B468.if.i.i ]
  %.4.i.i722.i.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  br i1 %.240.i.i.i, label %.307.else.if.i.i.i, label %.306.endif.preheader.i.i.i, !prof !1

B14218.preheader.i.i.i:                           ; preds = %NRT_decref.exit750.i.i.i, %.307.else.if.i.i.i
  br i1 %.1628913.not.i.i.i, label %B14449.i.i.i, label %B14218.if.i.i.i

B360.i.i.i:                                       ; preds = %B316.if.i.i.i, %B126.else.endif.endif.i.i.i
  fence release
  %.4.i.i747.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i748.i.i.i = icmp eq i64 %.4.i.i747.i.i.i, 1
  br i1 %.10.i748.i.i.i, label %.3.endif.if.i749.i.i.i, label %NRT_decref.exit750.i.i.i, !prof !1

.3.endif.if.i749.i.i.i:                           ; preds = %B360.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !34
  br label %NRT_decref.exit750.i.i.i

NRT_decref.exit750.i.i.i:                         ; preds = %.3.endif.if.i749.i.i.i, %B360.i.i.i
  %.493.i.i.i = icmp samesign ugt i64 %.438.0909.i.i.i, 1
  br i1 %.493.i.i.i, label %B126.else.endif.i.i.i, label %B14218.preheader.i.i.i

B14323.i.i.i:                                     ; preds = %B14274.if.i.i.i, %B14218.if.i.i.i
  fence release
  %.4.i.i759.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i760.i.i.i = icmp eq i64 %.4.i.i759.i.i.i, 1
  br i1 %.10.i760.i.i.i, label %.3.endif.if.i761.i.i.i, label %NRT_decref.exit762.i.i.i, !prof !1

.3.endif.if.i761.i.i.i:                           ; preds = %B14323.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !34
  br label %NRT_decref.exit762.i.i.i

NRT_decref.exit762.i.i.i:                         ; preds = %.3.endif.if.i761.i.i.i, %B14323.i.i.i
  %.1628.i.i.i = icmp sgt i64 %.1575.0915.i.i.i, 1
  br i1 %.1628.i.i.i, label %B14218.if.i.i.i, label %B14449.i.i.i

B14449.i.i.i:                                     ; preds = %NRT_decref.exit762.i.i.i, %B14218.preheader.i.i.i
  fence release
  %.4.i.i777.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  %.10.i778.i.i.i = icmp eq i64 %.4.i.i777.i.i.i, 1
  br i1 %.10.i778.i.i.i, label %.3.endif.if.i779.i.i.i, label %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i, !prof !1

.3.endif.if.i779.i.i.i:                           ; preds = %B14449.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !34
  br label %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i

.306.endif.preheader.i.i.i:                       ; preds = %B608.i.i
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i1798.i.i, i8 0, i64 %.30.i.i.i, i1 false), !noalias !34
  br label %.307.else.if.i.i.i

.307.else.if.i.i.i:                               ; preds = %.306.endif.preheader.i.i.i, %B608.i.i
  br i1 %.493907.not.i.i.i, label %B14218.preheader.i.i.i, label %B126.else.endif.i.i.i

B126.else.endif.i.i.i:                            ; preds = %.307.else.if.i.i.i, %NRT_decref.exit750.i.i.i
  %.438.0909.i.i.i = phi i64 [ %.502.i.i.i, %NRT_decref.exit750.i.i.i ], [ %spec.select899.i.i.i, %.307.else.if.i.i.i ]
  %.435.0908.i.i.i = phi i64 [ %.506.i.i.i, %NRT_decref.exit750.i.i.i ], [ 0, %.307.else.if.i.i.i ]
  %.502.i.i.i = add nsw i64 %.438.0909.i.i.i, -1
  %.506.i.i.i = add nuw nsw i64 %.435.0908.i.i.i, 4
  %.578.not.i.i.i = icmp slt i64 %.435.0908.i.i.i, %.104.i
  br i1 %.578.not.i.i.i, label %B126.else.endif.endif.i.i.i, label %B126.else.endif.if.i.i.i, !prof !37

B126.else.endif.if.i.i.i:                         ; preds = %B126.else.endif.i.i.i
  br label %B126.else.endif.endif.i.i.i

B126.else.endif.endif.i.i.i:                      ; preds = %B126.else.endif.if.i.i.i, %B126.else.endif.i.i.i
  %.558.sroa.0.3.i.i.i = phi i64 [ %.104.i, %B126.else.endif.if.i.i.i ], [ %.435.0908.i.i.i, %B126.else.endif.i.i.i ]
  %.671.i.i.i = getelementptr float, ptr %.850.i.i, i64 %.558.sroa.0.3.i.i.i
  %.732.i.i.i = load float, ptr %.671.i.i.i, align 4, !noalias !34
  %.760.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 4
  %.761.i.i.i = load float, ptr %.760.i.i.i, align 4, !noalias !34
  %.789.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 8
  %.790.i.i.i = load float, ptr %.789.i.i.i, align 4, !noalias !34
  %.818.i.i.i = getelementptr i8, ptr %.671.i.i.i, i64 12
  %.819.i.i.i = load float, ptr %.818.i.i.i, align 4, !noalias !34
  %.860.i.i.i = mul i64 %.435.0908.i.i.i, %.146.i
  %.862.i.i.i = getelementptr float, ptr %.153.i, i64 %.860.i.i.i
  %.987883.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 2
  %.915875.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 1
  %.1059893.pn.i.i.i = or disjoint i64 %.435.0908.i.i.i, 3
  %.1004884.pn.i.i.i = mul i64 %.987883.pn.i.i.i, %.146.i
  %.1006887896.i.i.i = getelementptr float, ptr %.153.i, i64 %.1004884.pn.i.i.i
  %.932876.pn.i.i.i = mul i64 %.915875.pn.i.i.i, %.146.i
  %.934878886897.i.i.i = getelementptr float, ptr %.153.i, i64 %.932876.pn.i.i.i
  %.1076894.pn.i.i.i = mul i64 %.1059893.pn.i.i.i, %.146.i
  %.1078898.i.i.i = getelementptr float, ptr %.153.i, i64 %.1076894.pn.i.i.i
  %.4.i.i803.i.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  br i1 %.240.i.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B316.if.i.i.i:                                    ; preds = %B126.else.endif.endif.i.i.i, %B316.if.i.i.i
  %.1210.0905.i.i.i = phi i64 [ %.1279.i.i.i, %B316.if.i.i.i ], [ 0, %B126.else.endif.endif.i.i.i ]
  %.1279.i.i.i = add nuw nsw i64 %.1210.0905.i.i.i, 1
  %5 = getelementptr float, ptr %data.i.i.i.i1798.i.i, i64 %.1210.0905.i.i.i
  %.1333.i.i.i = load float, ptr %5, align 4, !noalias !34
  %.1362.i.i.i = getelementptr float, ptr %.862.i.i.i, i64 %.1210.0905.i.i.i
  %.1363.i.i.i = load float, ptr %.1362.i.i.i, align 4, !noalias !34
  %.1365.i.i.i = fmul float %.732.i.i.i, %.1363.i.i.i
  %.1394.i.i.i = getelementptr float, ptr %.934878886897.i.i.i, i64 %.1210.0905.i.i.i
  %.1395.i.i.i = load float, ptr %.1394.i.i.i, align 4, !noalias !34
  %.1397.i.i.i = fmul float %.761.i.i.i, %.1395.i.i.i
  %.1398.i.i.i = fadd float %.1365.i.i.i, %.1397.i.i.i
  %.1427.i.i.i = getelementptr float, ptr %.1006887896.i.i.i, i64 %.1210.0905.i.i.i
  %.1428.i.i.i = load float, ptr %.1427.i.i.i, align 4, !noalias !34
  %.1430.i.i.i = fmul float %.790.i.i.i, %.1428.i.i.i
  %.1459.i.i.i = getelementptr float, ptr %.1078898.i.i.i, i64 %.1210.0905.i.i.i
  %.1460.i.i.i = load float, ptr %.1459.i.i.i, align 4, !noalias !34
  %.1462.i.i.i = fmul float %.819.i.i.i, %.1460.i.i.i
  %.1463.i.i.i = fadd float %.1430.i.i.i, %.1462.i.i.i
  %.1464.i.i.i = fadd float %.1398.i.i.i, %.1463.i.i.i
  %.1465.i.i.i = fadd float %.1333.i.i.i, %.1464.i.i.i
  store float %.1465.i.i.i, ptr %5, align 4, !noalias !34
  %exitcond.not.i1481.i.i = icmp eq i64 %.20.i, %.1279.i.i.i
  br i1 %exitcond.not.i1481.i.i, label %B360.i.i.i, label %B316.if.i.i.i

B14218.if.i.i.i:                                  ; preds = %B14218.preheader.i.i.i, %NRT_decref.exit762.i.i.i
  %.1575.0915.i.i.i = phi i64 [ %.1637.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.377.0.i.i.i, %B14218.preheader.i.i.i ]
  %.1572.0914.i.i.i = phi i64 [ %.1641.i.i.i, %NRT_decref.exit762.i.i.i ], [ %.407.i.i.i, %B14218.preheader.i.i.i ]
  %.1637.i.i.i = add nsw i64 %.1575.0915.i.i.i, -1
  %.1641.i.i.i = add nuw nsw i64 %.1572.0914.i.i.i, 1
  %.1680.i.i.i = icmp slt i64 %.1572.0914.i.i.i, 0
  %.1681.i.i.i = select i1 %.1680.i.i.i, i64 %.104.i, i64 0
  %6 = getelementptr float, ptr %.850.i.i, i64 %.1572.0914.i.i.i
  %.1695.i.i.i = getelementptr float, ptr %6, i64 %.1681.i.i.i
  %.1696.i.i.i = load float, ptr %.1695.i.i.i, align 4, !noalias !34
  %.1716.i.i.i = select i1 %.1680.i.i.i, i64 %.144.i, i64 0
  %.1717.i.i.i = add i64 %.1716.i.i.i, %.1572.0914.i.i.i
  %.1734.i.i.i = mul i64 %.1717.i.i.i, %.146.i
  %.1736.i.i.i = getelementptr float, ptr %.153.i, i64 %.1734.i.i.i
  %.4.i.i857.i1992.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !34
  br i1 %.240.i.i.i, label %B14323.i.i.i, label %B14274.if.i.i.i

B14274.if.i.i.i:                                  ; preds = %B14218.if.i.i.i, %B14274.if.i.i.i
  %.1823.0911.i.i.i = phi i64 [ %.1892.i.i.i, %B14274.if.i.i.i ], [ 0, %B14218.if.i.i.i ]
  %.1892.i.i.i = add nuw nsw i64 %.1823.0911.i.i.i, 1
  %7 = getelementptr float, ptr %data.i.i.i.i1798.i.i, i64 %.1823.0911.i.i.i
  %.1946.i.i.i = load float, ptr %7, align 4, !noalias !34
  %8 = getelementptr float, ptr %.1736.i.i.i, i64 %.1823.0911.i.i.i
  %.1976.i.i.i = load float, ptr %8, align 4, !noalias !34
  %.1978.i.i.i = fmul float %.1696.i.i.i, %.1976.i.i.i
  %.1979.i.i.i = fadd float %.1946.i.i.i, %.1978.i.i.i
  store float %.1979.i.i.i, ptr %7, align 4, !noalias !34
  %exitcond916.not.i.i.i = icmp eq i64 %.20.i, %.1892.i.i.i
  br i1 %exitcond916.not.i.i.i, label %B14323.i.i.i, label %B14274.if.i.i.i

_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i: ; preds = %.3.endif.if.i779.i.i.i, %B14449.i.i.i
  %.4.i.i1494.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  br i1 %.240.i.i.i, label %.3.endif.i1520.i.i, label %B714.if.i.i

.3.endif.i1520.loopexit.i.i:                      ; preds = %B714.if.i.i
  %9 = icmp eq i64 %.1399.i.i, 0
  br label %.3.endif.i1520.i.i

.3.endif.i1520.i.i:                               ; preds = %.3.endif.i1520.loopexit.i.i, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i
  %_inside_v494_beyond.2.2.lcssa.i.i = phi i1 [ true, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ], [ %9, %.3.endif.i1520.loopexit.i.i ]
  fence release
  %.4.i.i1521.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1522.i.i = icmp eq i64 %.4.i.i1521.i.i, 1
  br i1 %.10.i1522.i.i, label %.3.endif.if.i1523.i.i, label %NRT_decref.exit1524.i.i, !prof !1

.3.endif.if.i1523.i.i:                            ; preds = %.3.endif.i1520.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !38
  br label %NRT_decref.exit1524.i.i

NRT_decref.exit1524.i.i:                          ; preds = %.3.endif.if.i1523.i.i, %.3.endif.i1520.i.i
  br i1 %_inside_v494_beyond.2.2.lcssa.i.i, label %B20872.i.i, label %NRT_incref.exit1540.i.i

NRT_incref.exit1540.i.i:                          ; preds = %NRT_decref.exit1524.i.i
  %.4.i.i1539.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %..i.i = select i1 %.754.i.i, float 1.000000e+00, float 0x3FF99999A0000000
  %.4.i.i1551.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.4.i.i1555.i.i = atomicrmw add ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !38
  %.4.i.i1567.i.i = atomicrmw add ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  fence release
  %.4.i.i1571.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1572.i.i = icmp eq i64 %.4.i.i1571.i.i, 1
  br i1 %.10.i1572.i.i, label %.3.endif.if.i1573.i.i, label %NRT_decref.exit1574.i.i, !prof !1

.3.endif.if.i1573.i.i:                            ; preds = %NRT_incref.exit1540.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !38
  br label %NRT_decref.exit1574.i.i

NRT_decref.exit1574.i.i:                          ; preds = %.3.endif.if.i1573.i.i, %NRT_incref.exit1540.i.i
  br i1 %.240.i.i.i, label %NRT_incref.exit1590.i.i, label %B20163.if.i.i

NRT_incref.exit1590.i.i:                          ; preds = %B20163.if.i.i, %NRT_decref.exit1574.i.i
  %.4.i.i1589.i.i = atomicrmw add ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  br i1 %.4.i1595.i.i, label %.3.endif.i1600.i.i, label %.3.endif.i1596.i.i, !prof !1

.3.endif.i1596.i.i:                               ; preds = %NRT_incref.exit1590.i.i
  %.4.i.i1597.i.i = atomicrmw add ptr %.470.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !38
  br label %.3.endif.i1600.i.i

.3.endif.i1600.i.i:                               ; preds = %.3.endif.i1596.i.i, %NRT_incref.exit1590.i.i
  fence release
  %.4.i.i1601.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1602.i.i = icmp eq i64 %.4.i.i1601.i.i, 1
  br i1 %.10.i1602.i.i, label %.3.endif.if.i1603.i.i, label %.3.endif.i1606.i.i, !prof !1

.3.endif.if.i1603.i.i:                            ; preds = %.3.endif.i1600.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !38
  br label %.3.endif.i1606.i.i

.3.endif.i1606.i.i:                               ; preds = %.3.endif.if.i1603.i.i, %.3.endif.i1600.i.i
  fence release
  %.4.i.i1607.i.i = atomicrmw sub ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1608.i.i = icmp eq i64 %.4.i.i1607.i.i, 1
  br i1 %.10.i1608.i.i, label %.3.endif.if.i1609.i.i, label %NRT_decref.exit1610.i.i, !prof !1

.3.endif.if.i1609.i.i:                            ; preds = %.3.endif.i1606.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1812.i.i) #4, !noalias !38
  br label %NRT_decref.exit1610.i.i

NRT_decref.exit1610.i.i:                          ; preds = %.3.endif.if.i1609.i.i, %.3.endif.i1606.i.i
  fence release
  %.4.i.i1625.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1626.i.i = icmp eq i64 %.4.i.i1625.i.i, 1
  br i1 %.10.i1626.i.i, label %.3.endif.if.i1627.i.i, label %NRT_decref.exit1628.i.i, !prof !1

.3.endif.if.i1627.i.i:                            ; preds = %NRT_decref.exit1610.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !38
  br label %NRT_decref.exit1628.i.i

NRT_decref.exit1628.i.i:                          ; preds = %.3.endif.if.i1627.i.i, %NRT_decref.exit1610.i.i
  br i1 %.23222024.not.i.i, label %B20673.i.i, label %B20438.if.i.i

B20626.i.i:                                       ; preds = %B20534.if.i.i, %for.end.1.i.i
  %_along_v492_found.2.3.lcssa.i.i = phi float [ %.2554.i.i, %for.end.1.i.i ], [ %.2745.i.i, %B20534.if.i.i ]
  %.2759.i.i = fpext float %_along_v492_found.2.3.lcssa.i.i to double
  %10 = getelementptr double, ptr %.470.sroa.14.0.i.i, i64 %.2266.02025.i.i
  store double %.2759.i.i, ptr %10, align 8, !noalias !38
  %exitcond.not.i.i = icmp eq i64 %.2335.i.i, %.470.sroa.18.0.i.i
  br i1 %exitcond.not.i.i, label %B20673.i.i, label %B20438.if.i.i

B20673.i.i:                                       ; preds = %B20626.i.i, %NRT_decref.exit1628.i.i
  br i1 %.4.i496.i.i.i, label %NRT_incref.exit1642.i.i, label %.3.endif.i1640.i.i, !prof !1

.3.endif.i1640.i.i:                               ; preds = %B20673.i.i
  %.4.i.i1641.i.i = atomicrmw add ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !38
  br label %NRT_incref.exit1642.i.i

NRT_incref.exit1642.i.i:                          ; preds = %.3.endif.i1640.i.i, %B20673.i.i
  br i1 %.4.i1595.i.i, label %NRT_incref.exit1646.i.i, label %.3.endif.i1644.i.i, !prof !1

.3.endif.i1644.i.i:                               ; preds = %NRT_incref.exit1642.i.i
  %.4.i.i1645.i.i = atomicrmw add ptr %.470.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !38
  br label %NRT_incref.exit1646.i.i

NRT_incref.exit1646.i.i:                          ; preds = %.3.endif.i1644.i.i, %NRT_incref.exit1642.i.i
  fence release
  %.4.i.i1653.i.i = atomicrmw sub ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1654.i.i = icmp eq i64 %.4.i.i1653.i.i, 1
  br i1 %.10.i1654.i.i, label %.3.endif.if.i1655.i.i, label %NRT_decref.exit1656.i.i, !prof !1

.3.endif.if.i1655.i.i:                            ; preds = %NRT_incref.exit1646.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1812.i.i) #4, !noalias !38
  br label %NRT_decref.exit1656.i.i

NRT_decref.exit1656.i.i:                          ; preds = %.3.endif.if.i1655.i.i, %NRT_incref.exit1646.i.i
  br i1 %.4.i1595.i.i, label %NRT_decref.exit1662.i.i, label %.3.endif.i1658.i.i, !prof !1

.3.endif.i1658.i.i:                               ; preds = %NRT_decref.exit1656.i.i
  fence release
  %.4.i.i1659.i.i = atomicrmw sub ptr %.470.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1660.i.i = icmp eq i64 %.4.i.i1659.i.i, 1
  br i1 %.10.i1660.i.i, label %.3.endif.if.i1661.i.i, label %NRT_decref.exit1662.i.i, !prof !1

.3.endif.if.i1661.i.i:                            ; preds = %.3.endif.i1658.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.470.sroa.0.0.i.i) #4, !noalias !38
  br label %NRT_decref.exit1662.i.i

NRT_decref.exit1662.i.i:                          ; preds = %.3.endif.if.i1661.i.i, %.3.endif.i1658.i.i, %NRT_decref.exit1656.i.i
  br i1 %.23222024.not.i.i, label %B20870.i.i, label %B20675.if.i.i

B20819.i.i:                                       ; preds = %B20723.if.i.i
  %.3027.i.i = add nuw nsw i64 %.2958.02033.i.i, 1
  %.3278.i.i = fptrunc double %.3269.i.i to float
  %11 = getelementptr float, ptr %.850.i.i, i64 %.2958.02033.i.i
  store float %.3278.i.i, ptr %11, align 4, !noalias !38
  %exitcond2042.not.i.i = icmp eq i64 %.3027.i.i, %.470.sroa.18.0.i.i
  br i1 %exitcond2042.not.i.i, label %B20870.i.i, label %B20675.if.i.i

B20870.i.i:                                       ; preds = %B20819.i.i, %NRT_decref.exit1662.i.i
  br i1 %.4.i1595.i.i, label %NRT_decref.exit1686.i.i, label %.3.endif.i1682.i.i, !prof !1

.3.endif.i1682.i.i:                               ; preds = %B20870.i.i
  fence release
  %.4.i.i1683.i.i = atomicrmw sub ptr %.470.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1684.i.i = icmp eq i64 %.4.i.i1683.i.i, 1
  br i1 %.10.i1684.i.i, label %.3.endif.if.i1685.i.i, label %NRT_decref.exit1686.i.i, !prof !1

.3.endif.if.i1685.i.i:                            ; preds = %.3.endif.i1682.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.470.sroa.0.0.i.i) #4, !noalias !38
  br label %NRT_decref.exit1686.i.i

NRT_decref.exit1686.i.i:                          ; preds = %.3.endif.if.i1685.i.i, %.3.endif.i1682.i.i, %B20870.i.i
  br i1 %.4.i496.i.i.i, label %NRT_decref.exit1692.i.i, label %.3.endif.i1688.i.i, !prof !1

.3.endif.i1688.i.i:                               ; preds = %NRT_decref.exit1686.i.i
  fence release
  %.4.i.i1689.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1690.i.i = icmp eq i64 %.4.i.i1689.i.i, 1
  br i1 %.10.i1690.i.i, label %.3.endif.if.i1691.i.i, label %NRT_decref.exit1692.i.i, !prof !1

.3.endif.if.i1691.i.i:                            ; preds = %.3.endif.i1688.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #4, !noalias !38
  br label %NRT_decref.exit1692.i.i

NRT_decref.exit1692.i.i:                          ; preds = %.3.endif.if.i1691.i.i, %.3.endif.i1688.i.i, %NRT_decref.exit1686.i.i
  %.712.i.i = icmp sgt i64 %.659.02037.i.i, 1
  br i1 %.712.i.i, label %B468.if.i.i, label %B20872.i.i

B20872.i.i:                                       ; preds = %NRT_decref.exit1692.i.i, %NRT_decref.exit1524.i.i, %B430.i.i
  %exitcond2043.not.i.i = icmp eq i64 %.603.i.i, %.18.i
  br i1 %exitcond2043.not.i.i, label %.3.endif.i1694.i.i, label %B430.i.i

.3.endif.i1694.i.i:                               ; preds = %B20872.i.i, %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  fence release
  %.4.i.i1695.i.i = atomicrmw sub ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1696.i.i = icmp eq i64 %.4.i.i1695.i.i, 1
  br i1 %.10.i1696.i.i, label %.3.endif.if.i1697.i.i, label %.3.endif.i1700.i.i, !prof !1

.3.endif.if.i1697.i.i:                            ; preds = %.3.endif.i1694.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1812.i.i) #4, !noalias !38
  br label %.3.endif.i1700.i.i

.3.endif.i1700.i.i:                               ; preds = %.3.endif.if.i1697.i.i, %.3.endif.i1694.i.i
  fence release
  %.4.i.i1701.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1702.i.i = icmp eq i64 %.4.i.i1701.i.i, 1
  br i1 %.10.i1702.i.i, label %.3.endif.if.i1703.i.i, label %NRT_decref.exit1704.i.i, !prof !1

.3.endif.if.i1703.i.i:                            ; preds = %.3.endif.i1700.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !38
  br label %NRT_decref.exit1704.i.i

NRT_decref.exit1704.i.i:                          ; preds = %.3.endif.if.i1703.i.i, %.3.endif.i1700.i.i
  fence release
  %.4.i.i1713.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1714.i.i = icmp eq i64 %.4.i.i1713.i.i, 1
  br i1 %.10.i1714.i.i, label %.3.endif.if.i1715.i.i, label %NRT_decref.exit1716.i.i, !prof !1

.3.endif.if.i1715.i.i:                            ; preds = %NRT_decref.exit1704.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !38
  br label %NRT_decref.exit1716.i.i

NRT_decref.exit1716.i.i:                          ; preds = %.3.endif.if.i1715.i.i, %NRT_decref.exit1704.i.i
  %.4.i1723.i.i = icmp eq ptr %.470.sroa.0.0.i.i, null
  br i1 %.4.i1723.i.i, label %NRT_decref.exit1728.i.i, label %.3.endif.i1724.i.i, !prof !1

.3.endif.i1724.i.i:                               ; preds = %NRT_decref.exit1716.i.i
  fence release
  %.4.i.i1725.i.i = atomicrmw sub ptr %.470.sroa.0.0.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1726.i.i = icmp eq i64 %.4.i.i1725.i.i, 1
  br i1 %.10.i1726.i.i, label %.3.endif.if.i1727.i.i, label %NRT_decref.exit1728.i.i, !prof !1

.3.endif.if.i1727.i.i:                            ; preds = %.3.endif.i1724.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.470.sroa.0.0.i.i) #4, !noalias !38
  br label %NRT_decref.exit1728.i.i

NRT_decref.exit1728.i.i:                          ; preds = %.3.endif.if.i1727.i.i, %.3.endif.i1724.i.i, %NRT_decref.exit1716.i.i
  br i1 %.4.i496.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i1736.i.i, !prof !1

.3.endif.i1736.i.i:                               ; preds = %NRT_decref.exit1728.i.i
  fence release
  %.4.i.i1737.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1738.i.i = icmp eq i64 %.4.i.i1737.i.i, 1
  br i1 %.10.i1738.i.i, label %.3.endif.if.i1739.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !1

.3.endif.if.i1739.i.i:                            ; preds = %.3.endif.i1736.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #4, !noalias !38
  br label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.i.i:                                     ; preds = %.3.endif.if.i49.i.i.i, %.3.endif.i39.i.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.48.i1753.i.i), !noalias !38
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !38
  %.fca.4.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i1753.i.i, i64 32
  store ptr null, ptr %excinfo.1.i.i.i, align 8, !noalias !39
  %.4.i.i.i1756.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !39
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.48.i1753.i.i, i8 0, i64 72, i1 false), !noalias !39
  %.54.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.48.i1753.i.i, ptr %excinfo.1.i.i.i, i64 %.144.i, i64 %.144.i)
  %.56.not.i.i.i = icmp eq i32 %.54.i.i.i, 0
  %.64.fca.0.load.i.i.i = load ptr, ptr %.48.i1753.i.i, align 8, !noalias !39
  %.64.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep.i.i.i, align 8, !noalias !39
  br i1 %.56.not.i.i.i, label %B0.endif.i1760.i.i, label %B0.endif.if.i.i, !prof !37

B148.loopexit.i.i.i:                              ; preds = %B182.loopexit.i.i.i, %B148.if.i.i.i
  %exitcond318.not.i.i.i = icmp eq i64 %.208.i.i.i, %.146.i
  br i1 %exitcond318.not.i.i.i, label %B376.i.i.i, label %B148.if.i.i.i

B182.loopexit.i.i.i:                              ; preds = %B272.if.i.i.i
  %.329.i.i.i = add nuw nsw i64 %.260.0312.i.i.i, 1
  %exitcond317.not.i.i.i = icmp eq i64 %.144.i, %.329.i.i.i
  br i1 %exitcond317.not.i.i.i, label %B148.loopexit.i.i.i, label %B182.if.i.i.i

B376.i.i.i:                                       ; preds = %B148.loopexit.i.i.i, %B0.endif.i1760.i.i
  %.4.i295.i.i.i = icmp eq ptr %.64.fca.0.load.i.i.i, null
  br i1 %.4.i295.i.i.i, label %.3.endif.i300.i.i.i, label %.3.endif.i296.i.i.i, !prof !1

.3.endif.i296.i.i.i:                              ; preds = %B376.i.i.i
  %.4.i.i297.i.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !39
  br label %.3.endif.i300.i.i.i

.3.endif.i300.i.i.i:                              ; preds = %.3.endif.i296.i.i.i, %B376.i.i.i
  fence release
  %.4.i.i301.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !39
  %.10.i.i1762.i.i = icmp eq i64 %.4.i.i301.i.i.i, 1
  br i1 %.10.i.i1762.i.i, label %.3.endif.if.i.i1763.i.i, label %NRT_decref.exit.i.i.i, !prof !1

.3.endif.if.i.i1763.i.i:                          ; preds = %.3.endif.i300.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !39
  br label %NRT_decref.exit.i.i.i

NRT_decref.exit.i.i.i:                            ; preds = %.3.endif.if.i.i1763.i.i, %.3.endif.i300.i.i.i
  br i1 %.4.i295.i.i.i, label %B0.endif.endif.i.i, label %.3.endif.i303.i.i.i, !prof !1

.3.endif.i303.i.i.i:                              ; preds = %NRT_decref.exit.i.i.i
  fence release
  %.4.i.i304.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !39
  %.10.i305.i.i.i = icmp eq i64 %.4.i.i304.i.i.i, 1
  br i1 %.10.i305.i.i.i, label %.3.endif.if.i306.i.i.i, label %B0.endif.endif.i.i, !prof !1

.3.endif.if.i306.i.i.i:                           ; preds = %.3.endif.i303.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #4, !noalias !39
  br label %B0.endif.endif.i.i

B0.endif.i1760.i.i:                               ; preds = %B0.endif.i.i
  %.fca.5.1.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i1753.i.i, i64 48
  %.fca.5.0.gep.i.i.i = getelementptr inbounds nuw i8, ptr %.48.i1753.i.i, i64 40
  %.64.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep.i.i.i, align 8, !noalias !39
  %.64.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i.i.i, align 8, !noalias !39
  %.195314.not.i.i.i = icmp slt i64 %.146.i, 1
  br i1 %.195314.not.i.i.i, label %B376.i.i.i, label %B148.if.lr.ph.i.i.i

B148.if.lr.ph.i.i.i:                              ; preds = %B0.endif.i1760.i.i
  %.316311.not.i.i.i = icmp slt i64 %.144.i, 1
  br label %B148.if.i.i.i

B148.if.i.i.i:                                    ; preds = %B148.if.lr.ph.i.i.i, %B148.loopexit.i.i.i
  %.139.0315.i.i.i = phi i64 [ 0, %B148.if.lr.ph.i.i.i ], [ %.208.i.i.i, %B148.loopexit.i.i.i ]
  %.208.i.i.i = add nuw nsw i64 %.139.0315.i.i.i, 1
  br i1 %.316311.not.i.i.i, label %B148.loopexit.i.i.i, label %B182.if.lr.ph.i.i.i

B182.if.lr.ph.i.i.i:                              ; preds = %B148.if.i.i.i
  %.405.i.i.i = mul i64 %.139.0315.i.i.i, %.144.i
  %12 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.405.i.i.i
  br label %B182.if.i.i.i

B182.if.i.i.i:                                    ; preds = %B182.if.lr.ph.i.i.i, %B182.loopexit.i.i.i
  %.260.0312.i.i.i = phi i64 [ 0, %B182.if.lr.ph.i.i.i ], [ %.329.i.i.i, %B182.loopexit.i.i.i ]
  %13 = getelementptr float, ptr %12, i64 %.260.0312.i.i.i
  %.410.i.i.i = load float, ptr %13, align 4, !noalias !39
  %.413.i.i.i = fpext float %.410.i.i.i to double
  %.582.i.i.i = mul i64 %.260.0312.i.i.i, %.64.fca.5.1.load.i.i.i
  %14 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.582.i.i.i
  br label %B272.if.i.i.i

B272.if.i.i.i:                                    ; preds = %B272.if.i.i.i, %B182.if.i.i.i
  %.441.0309.i.i.i = phi i64 [ 0, %B182.if.i.i.i ], [ %.510.i.i.i, %B272.if.i.i.i ]
  %.510.i.i.i = add nuw nsw i64 %.441.0309.i.i.i, 1
  %15 = getelementptr double, ptr %14, i64 %.441.0309.i.i.i
  %.587.i.i.i = load double, ptr %15, align 8, !noalias !39
  %16 = getelementptr float, ptr %12, i64 %.441.0309.i.i.i
  %.640.i.i.i = load float, ptr %16, align 4, !noalias !39
  %.643.i.i.i = fpext float %.640.i.i.i to double
  %.645.i.i.i = fmul double %.413.i.i.i, %.643.i.i.i
  %.646.i.i.i = fadd double %.587.i.i.i, %.645.i.i.i
  store double %.646.i.i.i, ptr %15, align 8, !noalias !39
  %exitcond.not.i1761.i.i = icmp eq i64 %.144.i, %.510.i.i.i
  br i1 %exitcond.not.i1761.i.i, label %B182.loopexit.i.i.i, label %B272.if.i.i.i

B0.endif.if.i.i:                                  ; preds = %B0.endif.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.48.i1753.i.i), !noalias !38
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !38
  br label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.endif.i.i:                               ; preds = %.3.endif.if.i306.i.i.i, %.3.endif.i303.i.i.i, %NRT_decref.exit.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.48.i1753.i.i), !noalias !38
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i), !noalias !38
  fence release
  %.4.i.i1766.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1767.i.i = icmp eq i64 %.4.i.i1766.i.i, 1
  br i1 %.10.i1767.i.i, label %.3.endif.if.i1768.i.i, label %NRT_decref.exit1769.i.i, !prof !1

.3.endif.if.i1768.i.i:                            ; preds = %B0.endif.endif.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #4, !noalias !38
  br label %NRT_decref.exit1769.i.i

NRT_decref.exit1769.i.i:                          ; preds = %.3.endif.if.i1768.i.i, %B0.endif.endif.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.104.i.i.i), !noalias !38
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !38
  %.fca.4.gep363.i.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 32
  %.fca.5.0.gep364.i.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 40
  %.fca.5.1.gep.i1770.i.i = getelementptr inbounds nuw i8, ptr %.104.i.i.i, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104.i.i.i, i8 0, i64 72, i1 false), !noalias !43
  store ptr null, ptr %excinfo.2.i.i.i, align 8, !noalias !43
  br i1 %.4.i295.i.i.i, label %NRT_incref.exit.thread.i.i.i, label %.3.endif.i.i.i.i.i, !prof !1

NRT_incref.exit.thread.i.i.i:                     ; preds = %NRT_decref.exit1769.i.i
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i.i.i.i), !noalias !43
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !43
  %.fca.4.gep.i528.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 32
  %.fca.5.0.gep.i529.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 40
  %.fca.5.1.gep.i530.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 48
  br label %NRT_incref.exit.i.i.i.i

.3.endif.i.i.i.i.i:                               ; preds = %NRT_decref.exit1769.i.i
  %.4.i.i.i1773.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !43
  call void @llvm.lifetime.start.p0(ptr nonnull %.242.i.i.i.i), !noalias !43
  call void @llvm.lifetime.start.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !43
  %.fca.4.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 32
  %.fca.5.0.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 40
  %.fca.5.1.gep.i.i.i.i = getelementptr inbounds nuw i8, ptr %.242.i.i.i.i, i64 48
  %.4.i.i.i.i.i.i = atomicrmw add ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !47
  br label %NRT_incref.exit.i.i.i.i

NRT_incref.exit.i.i.i.i:                          ; preds = %.3.endif.i.i.i.i.i, %NRT_incref.exit.thread.i.i.i
  %.fca.5.1.gep.i535.i.i.i = phi ptr [ %.fca.5.1.gep.i530.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.5.1.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  %.fca.5.0.gep.i534.i.i.i = phi ptr [ %.fca.5.0.gep.i529.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.5.0.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  %.fca.4.gep.i533.i.i.i = phi ptr [ %.fca.4.gep.i528.i.i.i, %NRT_incref.exit.thread.i.i.i ], [ %.fca.4.gep.i.i.i.i, %.3.endif.i.i.i.i.i ]
  store ptr null, ptr %excinfo.1.i.i.i.i, align 8, !noalias !43
  %.127434.not.i.i.i.i = icmp sgt i64 %.64.fca.5.0.load.i.i.i, 0
  br i1 %.127434.not.i.i.i.i, label %B64.if.i.i.i.i, label %B96.i.i.i.i

B96.loopexit.i.i.i.i:                             ; preds = %B64.if.i.i.i.i
  %17 = fmul double %.220.i.i.i.i, 1.000000e-10
  %18 = fadd double %17, 1.000000e-300
  br label %B96.i.i.i.i

B96.i.i.i.i:                                      ; preds = %B96.loopexit.i.i.i.i, %NRT_incref.exit.i.i.i.i
  %trace.2.0.lcssa.i.i.i.i = phi double [ 1.000000e-300, %NRT_incref.exit.i.i.i.i ], [ %18, %B96.loopexit.i.i.i.i ]
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.242.i.i.i.i, i8 0, i64 72, i1 false), !noalias !47
  %.248.i.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.242.i.i.i.i, ptr %excinfo.1.i.i.i.i, i64 %.64.fca.5.0.load.i.i.i, i64 %.64.fca.5.0.load.i.i.i)
  %.250.not.i.i.i.i = icmp eq i32 %.248.i.i.i.i, 0
  %.258.fca.0.load.i.i.i.i = load ptr, ptr %.242.i.i.i.i, align 8, !noalias !47
  %.258.fca.4.load.i.i.i.i = load ptr, ptr %.fca.4.gep.i533.i.i.i, align 8, !noalias !47
  br i1 %.250.not.i.i.i.i, label %B96.endif.i.i.i.i, label %B0.if.i1774.i.i, !prof !37

B208.loopexit.i.i.i.i:                            ; preds = %B378.i.i.i.i
  %.388.i.i.i.i = add nuw nsw i64 %.319.0450.i.i.i.i, 1
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.319.0450.i.i.i.i
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.786.i.i.i.i
  %.12.i.i.i.i.i = fcmp ogt double %trace.2.0.lcssa.i.i.i.i, %value.3.2.lcssa.i.i.i.i
  %.13.i.i.i.i.i = select i1 %.12.i.i.i.i.i, double %trace.2.0.lcssa.i.i.i.i, double %value.3.2.lcssa.i.i.i.i
  %root.i.le.i.i.i.i = tail call double @llvm.sqrt.f64(double %.13.i.i.i.i.i)
  store double %root.i.le.i.i.i.i, ptr %gep.i.i.i.i, align 8, !noalias !47
  %exitcond455.not.i.i.i.i = icmp eq i64 %.64.fca.5.0.load.i.i.i, %.388.i.i.i.i
  br i1 %exitcond455.not.i.i.i.i, label %B510.i.i.i.i, label %B248.if.lr.ph.i.i.i.i

B378.i.i.i.i:                                     ; preds = %B324.if.i.i.i.i, %B248.if.i.i.i.i
  %value.3.2.lcssa.i.i.i.i = phi double [ %value.4.2.i.i.i.i, %B248.if.i.i.i.i ], [ %.851.i.i.i.i, %B324.if.i.i.i.i ]
  br i1 %.603.i.i.i.i, label %B208.loopexit.i.i.i.i, label %B511.i.i.i.i

B510.i.i.i.i:                                     ; preds = %B208.loopexit.i.i.i.i, %B96.endif.i.i.i.i
  %.4.i419.i.i.i.i = icmp eq ptr %.258.fca.0.load.i.i.i.i, null
  br i1 %.4.i419.i.i.i.i, label %NRT_incref.exit422.i.i.i.i, label %.3.endif.i420.i.i.i.i, !prof !1

.3.endif.i420.i.i.i.i:                            ; preds = %B510.i.i.i.i
  %.4.i.i421.i.i.i.i = atomicrmw add ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !47
  br label %NRT_incref.exit422.i.i.i.i

NRT_incref.exit422.i.i.i.i:                       ; preds = %.3.endif.i420.i.i.i.i, %B510.i.i.i.i
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit.i.i.i.i, label %.3.endif.i424.i.i.i.i, !prof !1

.3.endif.i424.i.i.i.i:                            ; preds = %NRT_incref.exit422.i.i.i.i
  fence release
  %.4.i.i425.i.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !47
  %.10.i.i.i.i.i = icmp eq i64 %.4.i.i425.i.i.i.i, 1
  br i1 %.10.i.i.i.i.i, label %.3.endif.if.i.i.i.i.i, label %NRT_decref.exit.i.i.i.i, !prof !1

.3.endif.if.i.i.i.i.i:                            ; preds = %.3.endif.i424.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #4, !noalias !47
  br label %NRT_decref.exit.i.i.i.i

NRT_decref.exit.i.i.i.i:                          ; preds = %.3.endif.if.i.i.i.i.i, %.3.endif.i424.i.i.i.i, %NRT_incref.exit422.i.i.i.i
  br i1 %.4.i419.i.i.i.i, label %B0.endif.i1776.i.i, label %.3.endif.i427.i.i.i.i, !prof !1

.3.endif.i427.i.i.i.i:                            ; preds = %NRT_decref.exit.i.i.i.i
  fence release
  %.4.i.i428.i.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !47
  %.10.i429.i.i.i.i = icmp eq i64 %.4.i.i428.i.i.i.i, 1
  br i1 %.10.i429.i.i.i.i, label %.3.endif.if.i430.i.i.i.i, label %B0.endif.i1776.i.i, !prof !1

.3.endif.if.i430.i.i.i.i:                         ; preds = %.3.endif.i427.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i.i) #4, !noalias !47
  br label %B0.endif.i1776.i.i

B511.i.i.i.i:                                     ; preds = %B378.i.i.i.i
  %.1014.i.i.i.i = mul i64 %.441.0445.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %19 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.1014.i.i.i.i
  %.1018.i.i.i.i = getelementptr double, ptr %19, i64 %.441.0445.i.i.i.i
  %.1019.i.i.i.i = load double, ptr %.1018.i.i.i.i, align 8, !noalias !47
  %.1026.i.i.i.i = fdiv double %value.3.2.lcssa.i.i.i.i, %.1019.i.i.i.i
  %.1083.i.i.i.i = getelementptr double, ptr %23, i64 %.441.0445.i.i.i.i
  store double %.1026.i.i.i.i, ptr %.1083.i.i.i.i, align 8, !noalias !47
  br label %B248.if.i.i.i.i

B64.if.i.i.i.i:                                   ; preds = %NRT_incref.exit.i.i.i.i, %B64.if.i.i.i.i
  %trace.2.0437.i.i.i.i = phi double [ %.220.i.i.i.i, %B64.if.i.i.i.i ], [ 0.000000e+00, %NRT_incref.exit.i.i.i.i ]
  %.69.0436.i.i.i.i = phi i64 [ %.140.i.i.i.i, %B64.if.i.i.i.i ], [ 0, %NRT_incref.exit.i.i.i.i ]
  %.140.i.i.i.i = add nuw nsw i64 %.69.0436.i.i.i.i, 1
  %.211.i.i.i.i = mul i64 %.69.0436.i.i.i.i, %.64.fca.5.1.load.i.i.i
  %20 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.211.i.i.i.i
  %21 = getelementptr double, ptr %20, i64 %.69.0436.i.i.i.i
  %.216.i.i.i.i = load double, ptr %21, align 8, !noalias !47
  %.220.i.i.i.i = fadd double %trace.2.0437.i.i.i.i, %.216.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.64.fca.5.0.load.i.i.i, %.140.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B96.loopexit.i.i.i.i, label %B64.if.i.i.i.i

B96.endif.i.i.i.i:                                ; preds = %B96.i.i.i.i
  %.258.fca.5.0.load.i.i.i.i = load i64, ptr %.fca.5.0.gep.i534.i.i.i, align 8, !noalias !47
  %.258.fca.5.1.load.i.i.i.i = load i64, ptr %.fca.5.1.gep.i535.i.i.i, align 8, !noalias !47
  br i1 %.127434.not.i.i.i.i, label %B248.if.lr.ph.i.i.i.i, label %B510.i.i.i.i

B248.if.lr.ph.i.i.i.i:                            ; preds = %B96.endif.i.i.i.i, %B208.loopexit.i.i.i.i
  %.319.0450.i.i.i.i = phi i64 [ %.388.i.i.i.i, %B208.loopexit.i.i.i.i ], [ 0, %B96.endif.i.i.i.i ]
  %.586.i.i.i.i = mul i64 %.319.0450.i.i.i.i, %.64.fca.5.1.load.i.i.i
  %22 = getelementptr double, ptr %.64.fca.4.load.i.i.i, i64 %.586.i.i.i.i
  %.786.i.i.i.i = mul i64 %.319.0450.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %23 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.786.i.i.i.i
  br label %B248.if.i.i.i.i

B248.if.i.i.i.i:                                  ; preds = %B248.if.lr.ph.i.i.i.i, %B511.i.i.i.i
  %.441.0445.i.i.i.i = phi i64 [ 0, %B248.if.lr.ph.i.i.i.i ], [ %.510.i.i.i.i, %B511.i.i.i.i ]
  %.510.i.i.i.i = add nuw nsw i64 %.441.0445.i.i.i.i, 1
  %24 = getelementptr double, ptr %22, i64 %.441.0445.i.i.i.i
  %.591.i.i.i.i = load double, ptr %24, align 8, !noalias !47
  %.603.i.i.i.i = icmp eq i64 %.319.0450.i.i.i.i, %.441.0445.i.i.i.i
  %.607.i.i.i.i = fadd double %trace.2.0.lcssa.i.i.i.i, %.591.i.i.i.i
  %value.4.2.i.i.i.i = select i1 %.603.i.i.i.i, double %.607.i.i.i.i, double %.591.i.i.i.i
  %.701438.not.i.i.i.i = icmp eq i64 %.441.0445.i.i.i.i, 0
  br i1 %.701438.not.i.i.i.i, label %B378.i.i.i.i, label %B324.if.lr.ph.i.i.i.i

B324.if.lr.ph.i.i.i.i:                            ; preds = %B248.if.i.i.i.i
  %.841.i.i.i.i = mul i64 %.441.0445.i.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %25 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.841.i.i.i.i
  br label %B324.if.i.i.i.i

B324.if.i.i.i.i:                                  ; preds = %B324.if.i.i.i.i, %B324.if.lr.ph.i.i.i.i
  %value.3.2441.i.i.i.i = phi double [ %value.4.2.i.i.i.i, %B324.if.lr.ph.i.i.i.i ], [ %.851.i.i.i.i, %B324.if.i.i.i.i ]
  %.645.0439.i.i.i.i = phi i64 [ 0, %B324.if.lr.ph.i.i.i.i ], [ %.714.i.i.i.i, %B324.if.i.i.i.i ]
  %.714.i.i.i.i = add nuw nsw i64 %.645.0439.i.i.i.i, 1
  %.790.i.i.i.i = getelementptr double, ptr %23, i64 %.645.0439.i.i.i.i
  %.791.i.i.i.i = load double, ptr %.790.i.i.i.i, align 8, !noalias !47
  %.845.i.i.i.i = getelementptr double, ptr %25, i64 %.645.0439.i.i.i.i
  %.846.i.i.i.i = load double, ptr %.845.i.i.i.i, align 8, !noalias !47
  %.849.i.i.i.i = fmul double %.791.i.i.i.i, %.846.i.i.i.i
  %.851.i.i.i.i = fsub double %value.3.2441.i.i.i.i, %.849.i.i.i.i
  %exitcond453.not.i.i.i.i = icmp eq i64 %.714.i.i.i.i, %.441.0445.i.i.i.i
  br i1 %exitcond453.not.i.i.i.i, label %B378.i.i.i.i, label %B324.if.i.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B542.i.i.i
  %.290.i.i.i = add nuw nsw i64 %.221.0586.i.i.i, 1
  %exitcond589.not.i.i.i = icmp eq i64 %.290.i.i.i, %.64.fca.5.0.load.i.i.i
  br i1 %exitcond589.not.i.i.i, label %B582.i.i.i, label %B252.if.preheader.i.i.i

B430.if.lr.ph.i.i.i:                              ; preds = %B356.i.i.i
  %invariant.gep576.i.i.i = getelementptr double, ptr %.120.fca.4.load.i.i.i, i64 %.221.0586.i.i.i
  br label %B430.if.i.i.i

B356.i.i.i:                                       ; preds = %B306.if.i.i.i, %B252.if.i.i.i
  %.717.pre-phi.i.i.i = phi i64 [ 0, %B252.if.i.i.i ], [ %.621.i.i.i, %B306.if.i.i.i ]
  %value.4.2.lcssa.i.i.i = phi double [ %..i.i.i, %B252.if.i.i.i ], [ %.661.i.i.i, %B306.if.i.i.i ]
  %26 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.717.pre-phi.i.i.i
  %27 = getelementptr double, ptr %26, i64 %.342.0564.i.i.i
  %.722.i.i.i = load double, ptr %27, align 8, !noalias !43
  %.729.i.i.i = fdiv double %value.4.2.lcssa.i.i.i, %.722.i.i.i
  %28 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.342.0564.i.i.i
  store double %.729.i.i.i, ptr %28, align 8, !noalias !43
  %exitcond588.not.i.i.i = icmp eq i64 %.411.i.i.i, %.64.fca.5.0.load.i.i.i
  br i1 %exitcond588.not.i.i.i, label %B430.if.lr.ph.i.i.i, label %B252.if.i.i.i

B542.i.i.i:                                       ; preds = %B488.if.i.i.i, %B430.if.i.i.i
  %value.5.2.lcssa.i.i.i = phi double [ %.922.i.i.i, %B430.if.i.i.i ], [ %.1158.i.i.i, %B488.if.i.i.i ]
  %.1214.i.i.i = mul i64 %.860.i1782.i.i, %.258.fca.5.1.load.i.i.i.i
  %29 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.1214.i.i.i
  %30 = getelementptr double, ptr %29, i64 %.860.i1782.i.i
  %.1219.i.i.i = load double, ptr %30, align 8, !noalias !43
  %.1226.i.i.i = fdiv double %value.5.2.lcssa.i.i.i, %.1219.i.i.i
  %.1279.i1783.i.i = mul i64 %.860.i1782.i.i, %.120.fca.5.1.load.i.i.i
  %gep584.i.i.i = getelementptr double, ptr %invariant.gep576.i.i.i, i64 %.1279.i1783.i.i
  store double %.1226.i.i.i, ptr %gep584.i.i.i, align 8, !noalias !43
  %.851.i.i.i = icmp sgt i64 %.798.0581.i.i.i, 1
  br i1 %.851.i.i.i, label %B430.if.i.i.i, label %B218.loopexit.i.i.i

B582.i.i.i:                                       ; preds = %B218.loopexit.i.i.i, %B0.endif.endif.endif.i.i.i
  %.4.i496.i.i.i = icmp eq ptr %.120.fca.0.load.i.i.i, null
  br i1 %.4.i496.i.i.i, label %NRT_incref.exit499.i.i.i, label %.3.endif.i497.i.i.i, !prof !1

.3.endif.i497.i.i.i:                              ; preds = %B582.i.i.i
  %.4.i.i498.i.i.i = atomicrmw add ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !43
  br label %NRT_incref.exit499.i.i.i

NRT_incref.exit499.i.i.i:                         ; preds = %.3.endif.i497.i.i.i, %B582.i.i.i
  br i1 %.4.i419.i.i.i.i, label %.3.endif.i504.i.i.i, label %.3.endif.i501.i.i.i, !prof !1

.3.endif.i501.i.i.i:                              ; preds = %NRT_incref.exit499.i.i.i
  fence release
  %.4.i.i502.i.i.i = atomicrmw sub ptr %.258.fca.0.load.i.i.i.i, i64 1 monotonic, align 8, !noalias !43
  %.10.i.i1779.i.i = icmp eq i64 %.4.i.i502.i.i.i, 1
  br i1 %.10.i.i1779.i.i, label %.3.endif.if.i.i1780.i.i, label %.3.endif.i504.i.i.i, !prof !1

.3.endif.if.i.i1780.i.i:                          ; preds = %.3.endif.i501.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.258.fca.0.load.i.i.i.i) #4, !noalias !43
  br label %.3.endif.i504.i.i.i

.3.endif.i504.i.i.i:                              ; preds = %.3.endif.if.i.i1780.i.i, %.3.endif.i501.i.i.i, %NRT_incref.exit499.i.i.i
  fence release
  %.4.i.i505.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !43
  %.10.i506.i.i.i = icmp eq i64 %.4.i.i505.i.i.i, 1
  br i1 %.10.i506.i.i.i, label %.3.endif.if.i507.i.i.i, label %NRT_decref.exit508.i.i.i, !prof !1

.3.endif.if.i507.i.i.i:                           ; preds = %.3.endif.i504.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !43
  br label %NRT_decref.exit508.i.i.i

NRT_decref.exit508.i.i.i:                         ; preds = %.3.endif.if.i507.i.i.i, %.3.endif.i504.i.i.i
  br i1 %.4.i496.i.i.i, label %B0.endif.endif.endif.i.i, label %.3.endif.i510.i.i.i, !prof !1

.3.endif.i510.i.i.i:                              ; preds = %NRT_decref.exit508.i.i.i
  fence release
  %.4.i.i511.i.i.i = atomicrmw sub ptr %.120.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !43
  %.10.i512.i.i.i = icmp eq i64 %.4.i.i511.i.i.i, 1
  br i1 %.10.i512.i.i.i, label %.3.endif.if.i513.i.i.i, label %B0.endif.endif.endif.i.i, !prof !1

.3.endif.if.i513.i.i.i:                           ; preds = %.3.endif.i510.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.120.fca.0.load.i.i.i) #4, !noalias !43
  br label %B0.endif.endif.endif.i.i

B0.if.i1774.i.i:                                  ; preds = %B96.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i.i), !noalias !43
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !43
  br label %B0.endif.endif.if.i.i

B0.endif.i1776.i.i:                               ; preds = %.3.endif.if.i430.i.i.i.i, %.3.endif.i427.i.i.i.i, %NRT_decref.exit.i.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.242.i.i.i.i), !noalias !43
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.1.i.i.i.i), !noalias !43
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit520.i.i.i, label %.3.endif.i516.i.i.i, !prof !1

.3.endif.i516.i.i.i:                              ; preds = %B0.endif.i1776.i.i
  fence release
  %.4.i.i517.i.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !43
  %.10.i518.i.i.i = icmp eq i64 %.4.i.i517.i.i.i, 1
  br i1 %.10.i518.i.i.i, label %.3.endif.if.i519.i.i.i, label %NRT_decref.exit520.i.i.i, !prof !1

.3.endif.if.i519.i.i.i:                           ; preds = %.3.endif.i516.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #4, !noalias !43
  br label %NRT_decref.exit520.i.i.i

NRT_decref.exit520.i.i.i:                         ; preds = %.3.endif.if.i519.i.i.i, %.3.endif.i516.i.i.i, %B0.endif.i1776.i.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(72) %.104.i.i.i, i8 0, i64 72, i1 false), !noalias !43
  %.110.i.i.i = call fastcc i32 @_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v470B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29(ptr %.104.i.i.i, ptr %excinfo.2.i.i.i, i64 %.64.fca.5.0.load.i.i.i, i64 %.64.fca.5.0.load.i.i.i)
  %.112.not.i.i.i = icmp eq i32 %.110.i.i.i, 0
  %.120.fca.0.load.i.i.i = load ptr, ptr %.104.i.i.i, align 8, !noalias !43
  %.120.fca.4.load.i.i.i = load ptr, ptr %.fca.4.gep363.i.i.i, align 8, !noalias !43
  br i1 %.112.not.i.i.i, label %B0.endif.endif.i1778.i.i, label %B0.endif.endif.if.i.i, !prof !37

B0.endif.endif.i1778.i.i:                         ; preds = %NRT_decref.exit520.i.i.i
  %.120.fca.5.0.load.i.i.i = load i64, ptr %.fca.5.0.gep364.i.i.i, align 8, !noalias !43
  %.120.fca.5.1.load.i.i.i = load i64, ptr %.fca.5.1.gep.i1770.i.i, align 8, !noalias !43
  %or.cond.not = icmp ult i64 %.64.fca.5.0.load.i.i.i, 1152921504606846976
  br i1 %or.cond.not, label %B0.endif.endif.endif.i.i.i.i, label %B0.endif.endif.if.i.i, !prof !51

B0.endif.endif.endif.i.i.i.i:                     ; preds = %B0.endif.endif.i1778.i.i
  %.30.i.i.i.i = shl nuw nsw i64 %.64.fca.5.0.load.i.i.i, 3
  %all.i.i.i.i.i.i.i = add nuw i64 %.30.i.i.i.i, 128
  %piece.i.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i.i.i.i), !noalias !52
  %none.i.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i.i, label %B0.endif.endif.if.i.i, label %.3.endif.i24.i.i.i.i

.3.endif.i24.i.i.i.i:                             ; preds = %B0.endif.endif.endif.i.i.i.i
  %address.i.i.i.i.i.i.i = ptrtoint ptr %piece.i.i.i.i.i.i.i to i64
  %after.i.i.i.i.i.i.i = add i64 %address.i.i.i.i.i.i.i, 127
  %even.i.i.i.i.i.i.i = and i64 %after.i.i.i.i.i.i.i, -64
  %data.i.i.i.i.i.i.i = inttoptr i64 %even.i.i.i.i.i.i.i to ptr
  %piece.repack3.i.i.i.i.i.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 24
  %31 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %31, i8 0, i64 32, i1 false), !noalias !52
  store i64 1, ptr %piece.i.i.i.i.i.i.i, align 4, !noalias !52
  store ptr %data.i.i.i.i.i.i.i, ptr %piece.repack3.i.i.i.i.i.i.i, align 8, !noalias !52
  %.4.i.i.i521.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !62
  fence release
  %.4.i.i25.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !62
  %.10.i.i522.i.i.i = icmp eq i64 %.4.i.i25.i.i.i.i, 1
  br i1 %.10.i.i522.i.i.i, label %.3.endif.if.i.i524.i.i.i, label %B0.endif.endif.endif.i.i.i, !prof !1

.3.endif.if.i.i524.i.i.i:                         ; preds = %.3.endif.i24.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i.i) #4, !noalias !62
  br label %B0.endif.endif.endif.i.i.i

B0.endif.endif.endif.i.i.i:                       ; preds = %.3.endif.if.i.i524.i.i.i, %.3.endif.i24.i.i.i.i
  br i1 %.127434.not.i.i.i.i, label %B252.if.preheader.i.i.i, label %B582.i.i.i

B252.if.preheader.i.i.i:                          ; preds = %B0.endif.endif.endif.i.i.i, %B218.loopexit.i.i.i
  %.221.0586.i.i.i = phi i64 [ %.290.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B0.endif.endif.endif.i.i.i ]
  br label %B252.if.i.i.i

B252.if.i.i.i:                                    ; preds = %B252.if.preheader.i.i.i, %B356.i.i.i
  %.342.0564.i.i.i = phi i64 [ %.411.i.i.i, %B356.i.i.i ], [ 0, %B252.if.preheader.i.i.i ]
  %.411.i.i.i = add nuw nsw i64 %.342.0564.i.i.i, 1
  %.441.i.i.i = icmp eq i64 %.342.0564.i.i.i, %.221.0586.i.i.i
  %..i.i.i = select i1 %.441.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.536559.not.i.i.i = icmp eq i64 %.342.0564.i.i.i, 0
  br i1 %.536559.not.i.i.i, label %B356.i.i.i, label %B306.if.lr.ph.i.i.i

B306.if.lr.ph.i.i.i:                              ; preds = %B252.if.i.i.i
  %.621.i.i.i = mul i64 %.342.0564.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %32 = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.621.i.i.i
  br label %B306.if.i.i.i

B306.if.i.i.i:                                    ; preds = %B306.if.i.i.i, %B306.if.lr.ph.i.i.i
  %value.4.2562.i.i.i = phi double [ %..i.i.i, %B306.if.lr.ph.i.i.i ], [ %.661.i.i.i, %B306.if.i.i.i ]
  %.480.0560.i.i.i = phi i64 [ 0, %B306.if.lr.ph.i.i.i ], [ %.549.i.i.i, %B306.if.i.i.i ]
  %.549.i.i.i = add nuw nsw i64 %.480.0560.i.i.i, 1
  %33 = getelementptr double, ptr %32, i64 %.480.0560.i.i.i
  %.626.i.i.i = load double, ptr %33, align 8, !noalias !43
  %34 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.480.0560.i.i.i
  %.658.i.i.i = load double, ptr %34, align 8, !noalias !43
  %.659.i.i.i = fmul double %.626.i.i.i, %.658.i.i.i
  %.661.i.i.i = fsub double %value.4.2562.i.i.i, %.659.i.i.i
  %exitcond.not.i1781.i.i = icmp eq i64 %.549.i.i.i, %.342.0564.i.i.i
  br i1 %exitcond.not.i1781.i.i, label %B356.i.i.i, label %B306.if.i.i.i

B430.if.i.i.i:                                    ; preds = %B542.i.i.i, %B430.if.lr.ph.i.i.i
  %.798.0581.i.i.i = phi i64 [ %.64.fca.5.0.load.i.i.i, %B430.if.lr.ph.i.i.i ], [ %.860.i1782.i.i, %B542.i.i.i ]
  %.860.i1782.i.i = add nsw i64 %.798.0581.i.i.i, -1
  %35 = getelementptr double, ptr %data.i.i.i.i.i.i.i, i64 %.860.i1782.i.i
  %.922.i.i.i = load double, ptr %35, align 8, !noalias !43
  %.965.i.i.i = sub nuw nsw i64 %.64.fca.5.0.load.i.i.i, %.798.0581.i.i.i
  %.1008568.not.i.i.i = icmp eq i64 %.965.i.i.i, 0
  br i1 %.1008568.not.i.i.i, label %B542.i.i.i, label %B488.if.lr.ph.i.i.i

B488.if.lr.ph.i.i.i:                              ; preds = %B430.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %.258.fca.4.load.i.i.i.i, i64 %.860.i1782.i.i
  br label %B488.if.i.i.i

B488.if.i.i.i:                                    ; preds = %B488.if.i.i.i, %B488.if.lr.ph.i.i.i
  %value.5.2571.i.i.i = phi double [ %.922.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1158.i.i.i, %B488.if.i.i.i ]
  %.955.0570.i.i.i = phi i64 [ %.965.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1017.i.i.i, %B488.if.i.i.i ]
  %.952.0569.i.i.i = phi i64 [ %.798.0581.i.i.i, %B488.if.lr.ph.i.i.i ], [ %.1021.i.i.i, %B488.if.i.i.i ]
  %.1017.i.i.i = add nsw i64 %.955.0570.i.i.i, -1
  %.1021.i.i.i = add i64 %.952.0569.i.i.i, 1
  %.1071.i.i.i = icmp slt i64 %.952.0569.i.i.i, 0
  %.1072.i.i.i = select i1 %.1071.i.i.i, i64 %.258.fca.5.0.load.i.i.i.i, i64 0
  %.1073.i.i.i = add i64 %.1072.i.i.i, %.952.0569.i.i.i
  %.1093.i.i.i = mul i64 %.1073.i.i.i, %.258.fca.5.1.load.i.i.i.i
  %gep574.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.1093.i.i.i
  %.1098.i.i.i = load double, ptr %gep574.i.i.i, align 8, !noalias !43
  %.1127.i.i.i = select i1 %.1071.i.i.i, i64 %.120.fca.5.0.load.i.i.i, i64 0
  %.1128.i.i.i = add i64 %.1127.i.i.i, %.952.0569.i.i.i
  %.1148.i.i.i = mul i64 %.1128.i.i.i, %.120.fca.5.1.load.i.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep576.i.i.i, i64 %.1148.i.i.i
  %.1153.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !43
  %.1156.i.i.i = fmul double %.1098.i.i.i, %.1153.i.i.i
  %.1158.i.i.i = fsub double %value.5.2571.i.i.i, %.1156.i.i.i
  %.1008.i.i.i = icmp sgt i64 %.955.0570.i.i.i, 1
  br i1 %.1008.i.i.i, label %B488.if.i.i.i, label %B542.i.i.i

B0.endif.endif.if.i.i:                            ; preds = %NRT_decref.exit520.i.i.i, %B0.endif.endif.endif.i.i.i.i, %B0.endif.endif.i1778.i.i, %B0.if.i1774.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.104.i.i.i), !noalias !38
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !38
  br label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit

B0.endif.endif.endif.i.i:                         ; preds = %.3.endif.if.i513.i.i.i, %.3.endif.i510.i.i.i, %NRT_decref.exit508.i.i.i
  call void @llvm.lifetime.end.p0(ptr nonnull %.104.i.i.i), !noalias !38
  call void @llvm.lifetime.end.p0(ptr nonnull %excinfo.2.i.i.i), !noalias !38
  br i1 %.4.i295.i.i.i, label %NRT_decref.exit1789.i.i, label %.3.endif.i1785.i.i, !prof !1

.3.endif.i1785.i.i:                               ; preds = %B0.endif.endif.endif.i.i
  fence release
  %.4.i.i1786.i.i = atomicrmw sub ptr %.64.fca.0.load.i.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1787.i.i = icmp eq i64 %.4.i.i1786.i.i, 1
  br i1 %.10.i1787.i.i, label %.3.endif.if.i1788.i.i, label %NRT_decref.exit1789.i.i, !prof !1

.3.endif.if.i1788.i.i:                            ; preds = %.3.endif.i1785.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %.64.fca.0.load.i.i.i) #4, !noalias !38
  br label %NRT_decref.exit1789.i.i

NRT_decref.exit1789.i.i:                          ; preds = %.3.endif.if.i1788.i.i, %.3.endif.i1785.i.i, %B0.endif.endif.endif.i.i
  %or.cond3.not = icmp ult i64 %.20.i, 2305843009213693952
  br i1 %or.cond3.not, label %B0.endif.endif.endif.i1791.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !51

B0.endif.endif.endif.i1791.i.i:                   ; preds = %NRT_decref.exit1789.i.i
  %.30.i.i.i = shl nuw nsw i64 %.20.i, 2
  %all.i.i.i.i1792.i.i = add nuw i64 %.30.i.i.i, 128
  %piece.i.i.i.i1793.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i1792.i.i), !noalias !63
  %none.i.i.i.i1794.i.i = icmp eq ptr %piece.i.i.i.i1793.i.i, null
  br i1 %none.i.i.i.i1794.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i.i

.3.endif.i24.i.i.i:                               ; preds = %B0.endif.endif.endif.i1791.i.i
  %address.i.i.i.i1795.i.i = ptrtoint ptr %piece.i.i.i.i1793.i.i to i64
  %after.i.i.i.i1796.i.i = add i64 %address.i.i.i.i1795.i.i, 127
  %even.i.i.i.i1797.i.i = and i64 %after.i.i.i.i1796.i.i, -64
  %data.i.i.i.i1798.i.i = inttoptr i64 %even.i.i.i.i1797.i.i to ptr
  %piece.repack3.i.i.i.i1799.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1793.i.i, i64 24
  %36 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1793.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %36, i8 0, i64 32, i1 false), !noalias !63
  store i64 1, ptr %piece.i.i.i.i1793.i.i, align 4, !noalias !63
  store ptr %data.i.i.i.i1798.i.i, ptr %piece.repack3.i.i.i.i1799.i.i, align 8, !noalias !63
  %.4.i.i.i1800.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !73
  fence release
  %.4.i.i25.i.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !73
  %.10.i.i1801.i.i = icmp eq i64 %.4.i.i25.i.i.i, 1
  br i1 %.10.i.i1801.i.i, label %.3.endif.if.i.i1803.i.i, label %B0.endif.endif.endif.i1809.i.i, !prof !1

.3.endif.if.i.i1803.i.i:                          ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !73
  br label %B0.endif.endif.endif.i1809.i.i

B0.endif.endif.endif.i1809.i.i:                   ; preds = %.3.endif.if.i.i1803.i.i, %.3.endif.i24.i.i.i
  %piece.i.i.i.i1812.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i1792.i.i), !noalias !74
  %none.i.i.i.i1813.i.i = icmp eq ptr %piece.i.i.i.i1812.i.i, null
  br i1 %none.i.i.i.i1813.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i1814.i.i

.3.endif.i24.i1814.i.i:                           ; preds = %B0.endif.endif.endif.i1809.i.i
  %address.i.i.i.i1815.i.i = ptrtoint ptr %piece.i.i.i.i1812.i.i to i64
  %after.i.i.i.i1816.i.i = add i64 %address.i.i.i.i1815.i.i, 127
  %even.i.i.i.i1817.i.i = and i64 %after.i.i.i.i1816.i.i, -64
  %data.i.i.i.i1818.i.i = inttoptr i64 %even.i.i.i.i1817.i.i to ptr
  %piece.repack3.i.i.i.i1819.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1812.i.i, i64 24
  %37 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1812.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %37, i8 0, i64 32, i1 false), !noalias !74
  store i64 1, ptr %piece.i.i.i.i1812.i.i, align 4, !noalias !74
  store ptr %data.i.i.i.i1818.i.i, ptr %piece.repack3.i.i.i.i1819.i.i, align 8, !noalias !74
  %.4.i.i.i1820.i.i = atomicrmw add ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !84
  fence release
  %.4.i.i25.i1827.i.i = atomicrmw sub ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !84
  %.10.i.i1828.i.i = icmp eq i64 %.4.i.i25.i1827.i.i, 1
  br i1 %.10.i.i1828.i.i, label %.3.endif.if.i.i1830.i.i, label %B0.endif.endif.endif.i.i1838.i.i, !prof !1

.3.endif.if.i.i1830.i.i:                          ; preds = %.3.endif.i24.i1814.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1812.i.i) #4, !noalias !84
  br label %B0.endif.endif.endif.i.i1838.i.i

B0.endif.endif.endif.i.i1838.i.i:                 ; preds = %.3.endif.if.i.i1830.i.i, %.3.endif.i24.i1814.i.i
  %piece.i.i.i.i.i1841.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i1792.i.i), !noalias !85
  %none.i.i.i.i.i1842.i.i = icmp eq ptr %piece.i.i.i.i.i1841.i.i, null
  br i1 %none.i.i.i.i.i1842.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, label %.3.endif.i24.i.i1843.i.i

.3.endif.i24.i.i1843.i.i:                         ; preds = %B0.endif.endif.endif.i.i1838.i.i
  %address.i.i.i.i.i1844.i.i = ptrtoint ptr %piece.i.i.i.i.i1841.i.i to i64
  %after.i.i.i.i.i1845.i.i = add i64 %address.i.i.i.i.i1844.i.i, 127
  %even.i.i.i.i.i1846.i.i = and i64 %after.i.i.i.i.i1845.i.i, -64
  %data.i.i.i.i.i1847.i.i = inttoptr i64 %even.i.i.i.i.i1846.i.i to ptr
  %piece.repack3.i.i.i.i.i1848.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1841.i.i, i64 24
  %38 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i.i1841.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %38, i8 0, i64 32, i1 false), !noalias !85
  store i64 1, ptr %piece.i.i.i.i.i1841.i.i, align 4, !noalias !85
  store ptr %data.i.i.i.i.i1847.i.i, ptr %piece.repack3.i.i.i.i.i1848.i.i, align 8, !noalias !85
  %.4.i.i.i.i1849.i.i = atomicrmw add ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !98
  fence release
  %.4.i.i25.i.i1850.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !98
  %.10.i.i.i1851.i.i = icmp eq i64 %.4.i.i25.i.i1850.i.i, 1
  br i1 %.10.i.i.i1851.i.i, label %.3.endif.if.i.i.i1861.i.i, label %.3.endif.i9.i.i.i.i, !prof !1

.3.endif.if.i.i.i1861.i.i:                        ; preds = %.3.endif.i24.i.i1843.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !98
  br label %.3.endif.i9.i.i.i.i

.3.endif.i9.i.i.i.i:                              ; preds = %.3.endif.if.i.i.i1861.i.i, %.3.endif.i24.i.i1843.i.i
  %.4.i.i.i1852.i.i = atomicrmw add ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !99
  %.4.i.i.i22.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !100
  tail call void @llvm.memset.p0.i64(ptr align 64 %data.i.i.i.i.i1847.i.i, i8 0, i64 %.30.i.i.i, i1 false), !noalias !100
  fence release
  %.4.i.i10.i.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !100
  %.10.i.i23.i.i.i = icmp eq i64 %.4.i.i10.i.i.i.i, 1
  br i1 %.10.i.i23.i.i.i, label %.3.endif.if.i.i24.i.i.i, label %.3.endif.i30.i.i.i, !prof !1

.3.endif.if.i.i24.i.i.i:                          ; preds = %.3.endif.i9.i.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !100
  br label %.3.endif.i30.i.i.i

.3.endif.i30.i.i.i:                               ; preds = %.3.endif.if.i.i24.i.i.i, %.3.endif.i9.i.i.i.i
  %.4.i.i27.i.i.i = atomicrmw add ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !99
  fence release
  %.4.i.i31.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !99
  %.10.i.i1858.i.i = icmp eq i64 %.4.i.i31.i.i.i, 1
  br i1 %.10.i.i1858.i.i, label %.3.endif.if.i.i1860.i.i, label %.3.endif.i33.i.i.i, !prof !1

.3.endif.if.i.i1860.i.i:                          ; preds = %.3.endif.i30.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !99
  br label %.3.endif.i33.i.i.i

.3.endif.i33.i.i.i:                               ; preds = %.3.endif.if.i.i1860.i.i, %.3.endif.i30.i.i.i
  fence release
  %.4.i.i34.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i1841.i.i, i64 1 monotonic, align 8, !noalias !99
  %.10.i35.i.i.i = icmp eq i64 %.4.i.i34.i.i.i, 1
  br i1 %.10.i35.i.i.i, label %.3.endif.if.i36.i.i.i, label %NRT_incref.exit1870.i.i, !prof !1

.3.endif.if.i36.i.i.i:                            ; preds = %.3.endif.i33.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i1841.i.i) #4, !noalias !99
  br label %NRT_incref.exit1870.i.i

NRT_incref.exit1870.i.i:                          ; preds = %.3.endif.if.i36.i.i.i, %.3.endif.i33.i.i.i
  %.4.i.i1865.i.i = atomicrmw add ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  %.4.i.i1869.i.i = atomicrmw add ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %or.cond4.not = icmp ult i64 %.104.i, 1152921504606846976
  br i1 %or.cond4.not, label %B0.endif.endif.endif.i1874.i.i, label %.3.endif.i1900.i.i, !prof !51

B0.endif.endif.endif.i1874.i.i:                   ; preds = %NRT_incref.exit1870.i.i
  %.30.i1875.i.i = shl nuw nsw i64 %.104.i, 3
  %all.i.i.i.i1876.i.i = add nuw i64 %.30.i1875.i.i, 128
  %piece.i.i.i.i1877.i.i = tail call ptr @sparse_allocate(i64 %all.i.i.i.i1876.i.i), !noalias !103
  %none.i.i.i.i1878.i.i = icmp eq ptr %piece.i.i.i.i1877.i.i, null
  br i1 %none.i.i.i.i1878.i.i, label %.3.endif.i1900.i.i, label %.3.endif.i24.i1879.i.i

.3.endif.i24.i1879.i.i:                           ; preds = %B0.endif.endif.endif.i1874.i.i
  %address.i.i.i.i1880.i.i = ptrtoint ptr %piece.i.i.i.i1877.i.i to i64
  %after.i.i.i.i1881.i.i = add i64 %address.i.i.i.i1880.i.i, 127
  %even.i.i.i.i1882.i.i = and i64 %after.i.i.i.i1881.i.i, -64
  %data.i.i.i.i1883.i.i = inttoptr i64 %even.i.i.i.i1882.i.i to ptr
  %piece.repack3.i.i.i.i1884.i.i = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1877.i.i, i64 24
  %39 = getelementptr inbounds nuw i8, ptr %piece.i.i.i.i1877.i.i, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %39, i8 0, i64 32, i1 false), !noalias !103
  store i64 1, ptr %piece.i.i.i.i1877.i.i, align 4, !noalias !103
  store ptr %data.i.i.i.i1883.i.i, ptr %piece.repack3.i.i.i.i1884.i.i, align 8, !noalias !103
  %.4.i.i.i1885.i.i = atomicrmw add ptr %piece.i.i.i.i1877.i.i, i64 1 monotonic, align 8, !noalias !113
  fence release
  %.4.i.i25.i1892.i.i = atomicrmw sub ptr %piece.i.i.i.i1877.i.i, i64 1 monotonic, align 8, !noalias !113
  %.10.i.i1893.i.i = icmp eq i64 %.4.i.i25.i1892.i.i, 1
  br i1 %.10.i.i1893.i.i, label %.3.endif.if.i.i1895.i.i, label %.3.endif.i1900.i.i, !prof !1

.3.endif.if.i.i1895.i.i:                          ; preds = %.3.endif.i24.i1879.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1877.i.i) #4, !noalias !113
  br label %.3.endif.i1900.i.i

.3.endif.i1900.i.i:                               ; preds = %.3.endif.if.i.i1895.i.i, %.3.endif.i24.i1879.i.i, %B0.endif.endif.endif.i1874.i.i, %NRT_incref.exit1870.i.i
  %.470.sroa.18.0.i.i = phi i64 [ %.104.i, %.3.endif.i24.i1879.i.i ], [ 0, %NRT_incref.exit1870.i.i ], [ 0, %B0.endif.endif.endif.i1874.i.i ], [ %.104.i, %.3.endif.if.i.i1895.i.i ]
  %.470.sroa.14.0.i.i = phi ptr [ %data.i.i.i.i1883.i.i, %.3.endif.i24.i1879.i.i ], [ null, %NRT_incref.exit1870.i.i ], [ null, %B0.endif.endif.endif.i1874.i.i ], [ %data.i.i.i.i1883.i.i, %.3.endif.if.i.i1895.i.i ]
  %.470.sroa.0.0.i.i = phi ptr [ %piece.i.i.i.i1877.i.i, %.3.endif.i24.i1879.i.i ], [ null, %NRT_incref.exit1870.i.i ], [ null, %B0.endif.endif.endif.i1874.i.i ], [ %piece.i.i.i.i1877.i.i, %.3.endif.if.i.i1895.i.i ]
  %.476.not.i.i = phi i1 [ true, %.3.endif.i24.i1879.i.i ], [ false, %NRT_incref.exit1870.i.i ], [ false, %B0.endif.endif.endif.i1874.i.i ], [ true, %.3.endif.if.i.i1895.i.i ]
  fence release
  %.4.i.i1901.i.i = atomicrmw sub ptr %piece.i.i.i.i1812.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1902.i.i = icmp eq i64 %.4.i.i1901.i.i, 1
  br i1 %.10.i1902.i.i, label %.3.endif.if.i1903.i.i, label %.3.endif.i1906.i.i, !prof !1

.3.endif.if.i1903.i.i:                            ; preds = %.3.endif.i1900.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1812.i.i) #4, !noalias !38
  br label %.3.endif.i1906.i.i

.3.endif.i1906.i.i:                               ; preds = %.3.endif.if.i1903.i.i, %.3.endif.i1900.i.i
  fence release
  %.4.i.i1907.i.i = atomicrmw sub ptr %piece.i.i.i.i1793.i.i, i64 1 monotonic, align 8, !noalias !38
  %.10.i1908.i.i = icmp eq i64 %.4.i.i1907.i.i, 1
  br i1 %.10.i1908.i.i, label %.3.endif.if.i1909.i.i, label %NRT_decref.exit1910.i.i, !prof !1

.3.endif.if.i1909.i.i:                            ; preds = %.3.endif.i1906.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i1793.i.i) #4, !noalias !38
  br label %NRT_decref.exit1910.i.i

NRT_decref.exit1910.i.i:                          ; preds = %.3.endif.if.i1909.i.i, %.3.endif.i1906.i.i
  br i1 %.476.not.i.i, label %B0.endif.endif.endif.endif.endif.endif.endif.i.i, label %_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit, !prof !37

B0.endif.endif.endif.endif.endif.endif.endif.i.i: ; preds = %NRT_decref.exit1910.i.i
  %.5902038.not.i.i = icmp slt i64 %.18.i, 1
  br i1 %.5902038.not.i.i, label %.3.endif.i1694.i.i, label %B430.lr.ph.i.i

B430.lr.ph.i.i:                                   ; preds = %B0.endif.endif.endif.endif.endif.endif.endif.i.i
  %40 = tail call i64 @llvm.smax.i64(i64 %a4, i64 -1)
  %spec.select.i.i = add nsw i64 %40, 1
  %.7122035.i.i = icmp sgt i64 %a4, -1
  %.240.i.i.i = icmp eq i64 %.20.i, 0
  %.377.0.i.i.i = and i64 %.104.i, 3
  %.407.i.i.i = and i64 %.104.i, -4
  %41 = tail call i64 @llvm.smax.i64(i64 %.104.i, i64 3)
  %spec.select899.i.i.i = lshr i64 %41, 2
  %.493907.not.i.i.i = icmp eq i64 %spec.select899.i.i.i, 0
  %.1628913.not.i.i.i = icmp eq i64 %.377.0.i.i.i, 0
  %.4.i1595.i.i = icmp eq ptr %.470.sroa.0.0.i.i, null
  %.2211.i.i = and i64 %.20.i, 15
  %.2232.i.i = and i64 %.20.i, 2305843009213693936
  %.23222024.not.i.i = icmp eq i64 %.470.sroa.18.0.i.i, 0
  %.2468.i.i = and i64 %.20.i, 2305843009213693888
  %.24702005.not.i.i = icmp eq i64 %.2468.i.i, 0
  %.25202015.i.i = icmp samesign ult i64 %.2468.i.i, %.2232.i.i
  %.26452019.not.i.i = icmp eq i64 %.2211.i.i, 0
  br label %B430.i.i

B468.if.i.i:                                      ; preds = %NRT_decref.exit1692.i.i, %B468.if.lr.ph.i.i
  %.659.02037.i.i = phi i64 [ %spec.select.i.i, %B468.if.lr.ph.i.i ], [ %.721.i.i, %NRT_decref.exit1692.i.i ]
  %.656.02036.i.i = phi i64 [ 0, %B468.if.lr.ph.i.i ], [ %.725.i.i, %NRT_decref.exit1692.i.i ]
  %.721.i.i = add nsw i64 %.659.02037.i.i, -1
  %.725.i.i = add nuw nsw i64 %.656.02036.i.i, 1
  %.754.i.i = icmp eq i64 %.656.02036.i.i, 0
  br i1 %.754.i.i, label %B608.i.i, label %B524.i.i

B714.if.i.i:                                      ; preds = %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i, %B714.if.i.i
  %_inside_v494_beyond.2.22001.i.i = phi i64 [ %.1399.i.i, %B714.if.i.i ], [ 0, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ]
  %.1134.02000.i.i = phi i64 [ %.1196.i.i, %B714.if.i.i ], [ %.20.i, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ]
  %.1131.01999.i.i = phi i64 [ %.1200.i.i, %B714.if.i.i ], [ 0, %_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE.exit.i.i ]
  %.1196.i.i = add nsw i64 %.1134.02000.i.i, -1
  %.1200.i.i = add nuw nsw i64 %.1131.01999.i.i, 1
  %42 = getelementptr float, ptr %data.i.i.i.i1798.i.i, i64 %.1131.01999.i.i
  %.1254.i.i = load float, ptr %42, align 4, !noalias !38
  %43 = getelementptr float, ptr %.960.i.i, i64 %.1131.01999.i.i
  %.1284.i.i = load float, ptr %43, align 4, !noalias !38
  %.1285.i.i = fcmp olt float %.1254.i.i, %.1284.i.i
  %44 = getelementptr float, ptr %.1032.i.i, i64 %.1131.01999.i.i
  %.1370.i.i = load float, ptr %44, align 4, !noalias !38
  %.1371.i.i = fcmp ogt float %.1254.i.i, %.1370.i.i
  %.13971997.i.i = or i1 %.1285.i.i, %.1371.i.i
  %.1397.i.i = zext i1 %.13971997.i.i to i64
  %.1399.i.i = or i64 %_inside_v494_beyond.2.22001.i.i, %.1397.i.i
  %.1187.i.i = icmp sgt i64 %.1134.02000.i.i, 1
  br i1 %.1187.i.i, label %B714.if.i.i, label %.3.endif.i1520.loopexit.i.i

B20163.if.i.i:                                    ; preds = %NRT_decref.exit1574.i.i, %B20163.if.i.i
  %.1715.02004.i.i = phi i64 [ %.1777.i.i, %B20163.if.i.i ], [ %.20.i, %NRT_decref.exit1574.i.i ]
  %.1712.02003.i.i = phi i64 [ %.1781.i.i, %B20163.if.i.i ], [ 0, %NRT_decref.exit1574.i.i ]
  %.1777.i.i = add nsw i64 %.1715.02004.i.i, -1
  %.1781.i.i = add nuw nsw i64 %.1712.02003.i.i, 1
  %45 = getelementptr float, ptr %data.i.i.i.i1798.i.i, i64 %.1712.02003.i.i
  %.1839.i.i = load float, ptr %45, align 4, !noalias !38
  %46 = getelementptr float, ptr %data.i.i.i.i.i1847.i.i, i64 %.1712.02003.i.i
  %.1870.i.i = load float, ptr %46, align 4, !noalias !38
  %.1871.i.i = fsub float %.1839.i.i, %.1870.i.i
  %.1873.i.i = fmul float %"$phi608.2.2.2.i.i", %.1871.i.i
  %.1874.i.i = fadd float %.1839.i.i, %.1873.i.i
  store float %.1839.i.i, ptr %46, align 4, !noalias !38
  %47 = getelementptr float, ptr %.960.i.i, i64 %.1712.02003.i.i
  %.1939.i.i = load float, ptr %47, align 4, !noalias !38
  %.1941.i.i = fcmp ogt float %.1874.i.i, %.1939.i.i
  %.1874..1939.i.i = select i1 %.1941.i.i, float %.1874.i.i, float %.1939.i.i
  %48 = getelementptr float, ptr %.1032.i.i, i64 %.1712.02003.i.i
  %.2018.i.i = load float, ptr %48, align 4, !noalias !38
  %.2020.i.i = fcmp olt float %.1874..1939.i.i, %.2018.i.i
  %_pull_v491__vphi194_1.2.3.i.i = select i1 %.2020.i.i, float %.1874..1939.i.i, float %.2018.i.i
  %.2069.i.i = fsub float %_pull_v491__vphi194_1.2.3.i.i, %.1874.i.i
  %.2071.i.i = fmul float %..i.i, %.2069.i.i
  %.2073.i.i = fadd float %.1874.i.i, %.2071.i.i
  %49 = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %.1712.02003.i.i
  store float %.2073.i.i, ptr %49, align 4, !noalias !38
  %.1768.i.i = icmp sgt i64 %.1715.02004.i.i, 1
  br i1 %.1768.i.i, label %B20163.if.i.i, label %NRT_incref.exit1590.i.i

B20438.if.i.i:                                    ; preds = %NRT_decref.exit1628.i.i, %B20626.i.i
  %.2266.02025.i.i = phi i64 [ %.2335.i.i, %B20626.i.i ], [ 0, %NRT_decref.exit1628.i.i ]
  %.2335.i.i = add nuw nsw i64 %.2266.02025.i.i, 1
  %.2401.i.i = mul i64 %.2266.02025.i.i, %.146.i
  %.2403.i.i = getelementptr float, ptr %.153.i, i64 %.2401.i.i
  br i1 %.24702005.not.i.i, label %for.cond.1.preheader.i.i, label %for.body.i.i

for.cond.1.preheader.loopexit.i.i:                ; preds = %for.body.i.i
  %50 = fadd <16 x float> %.2503.i.i, %.2514.i.i
  br label %for.cond.1.preheader.i.i

for.cond.1.preheader.i.i:                         ; preds = %for.cond.1.preheader.loopexit.i.i, %B20438.if.i.i
  %.2456.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B20438.if.i.i ], [ %.2481.i.i, %for.cond.1.preheader.loopexit.i.i ]
  %.2459.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B20438.if.i.i ], [ %.2492.i.i, %for.cond.1.preheader.loopexit.i.i ]
  %.2462.0.lcssa.i.i = phi <16 x float> [ zeroinitializer, %B20438.if.i.i ], [ %50, %for.cond.1.preheader.loopexit.i.i ]
  br i1 %.25202015.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.body.i.i:                                     ; preds = %B20438.if.i.i, %for.body.i.i
  %loop.index2010.i.i = phi i64 [ %.2516.i.i, %for.body.i.i ], [ 0, %B20438.if.i.i ]
  %.2465.02009.i.i = phi <16 x float> [ %.2514.i.i, %for.body.i.i ], [ zeroinitializer, %B20438.if.i.i ]
  %.2462.02008.i.i = phi <16 x float> [ %.2503.i.i, %for.body.i.i ], [ zeroinitializer, %B20438.if.i.i ]
  %.2459.02007.i.i = phi <16 x float> [ %.2492.i.i, %for.body.i.i ], [ zeroinitializer, %B20438.if.i.i ]
  %.2456.02006.i.i = phi <16 x float> [ %.2481.i.i, %for.body.i.i ], [ zeroinitializer, %B20438.if.i.i ]
  %.2473.i.i = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %loop.index2010.i.i
  %.2475.i.i = load <16 x float>, ptr %.2473.i.i, align 64, !noalias !38
  %.2476.i.i = getelementptr float, ptr %.2403.i.i, i64 %loop.index2010.i.i
  %.2478.i.i = load <16 x float>, ptr %.2476.i.i, align 4, !noalias !38
  %.2480.i.i = fmul <16 x float> %.2475.i.i, %.2478.i.i
  %.2481.i.i = fadd <16 x float> %.2456.02006.i.i, %.2480.i.i
  %.2483.i.i = or disjoint i64 %loop.index2010.i.i, 16
  %.2484.i.i = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %.2483.i.i
  %.2486.i.i = load <16 x float>, ptr %.2484.i.i, align 64, !noalias !38
  %.2487.i.i = getelementptr float, ptr %.2403.i.i, i64 %.2483.i.i
  %.2489.i.i = load <16 x float>, ptr %.2487.i.i, align 4, !noalias !38
  %.2491.i.i = fmul <16 x float> %.2486.i.i, %.2489.i.i
  %.2492.i.i = fadd <16 x float> %.2459.02007.i.i, %.2491.i.i
  %.2494.i.i = or disjoint i64 %loop.index2010.i.i, 32
  %.2495.i.i = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %.2494.i.i
  %.2497.i.i = load <16 x float>, ptr %.2495.i.i, align 64, !noalias !38
  %.2498.i.i = getelementptr float, ptr %.2403.i.i, i64 %.2494.i.i
  %.2500.i.i = load <16 x float>, ptr %.2498.i.i, align 4, !noalias !38
  %.2502.i.i = fmul <16 x float> %.2497.i.i, %.2500.i.i
  %.2503.i.i = fadd <16 x float> %.2462.02008.i.i, %.2502.i.i
  %.2505.i.i = or disjoint i64 %loop.index2010.i.i, 48
  %.2506.i.i = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %.2505.i.i
  %.2508.i.i = load <16 x float>, ptr %.2506.i.i, align 64, !noalias !38
  %.2509.i.i = getelementptr float, ptr %.2403.i.i, i64 %.2505.i.i
  %.2511.i.i = load <16 x float>, ptr %.2509.i.i, align 4, !noalias !38
  %.2513.i.i = fmul <16 x float> %.2508.i.i, %.2511.i.i
  %.2514.i.i = fadd <16 x float> %.2465.02009.i.i, %.2513.i.i
  %.2516.i.i = add nuw nsw i64 %loop.index2010.i.i, 64
  %.2470.i.i = icmp samesign ult i64 %.2516.i.i, %.2468.i.i
  br i1 %.2470.i.i, label %for.body.i.i, label %for.cond.1.preheader.loopexit.i.i

for.body.1.i.i:                                   ; preds = %for.cond.1.preheader.i.i, %for.body.1.i.i
  %loop.index.12017.i.i = phi i64 [ %.2532.i.i, %for.body.1.i.i ], [ %.2468.i.i, %for.cond.1.preheader.i.i ]
  %.2456.12016.i.i = phi <16 x float> [ %.2530.i.i, %for.body.1.i.i ], [ %.2456.0.lcssa.i.i, %for.cond.1.preheader.i.i ]
  %.2522.i.i = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %loop.index.12017.i.i
  %.2524.i.i = load <16 x float>, ptr %.2522.i.i, align 64, !noalias !38
  %.2525.i.i = getelementptr float, ptr %.2403.i.i, i64 %loop.index.12017.i.i
  %.2527.i.i = load <16 x float>, ptr %.2525.i.i, align 4, !noalias !38
  %.2529.i.i = fmul <16 x float> %.2524.i.i, %.2527.i.i
  %.2530.i.i = fadd <16 x float> %.2456.12016.i.i, %.2529.i.i
  %.2532.i.i = add nuw nsw i64 %loop.index.12017.i.i, 16
  %.2520.i.i = icmp samesign ult i64 %.2532.i.i, %.2232.i.i
  br i1 %.2520.i.i, label %for.body.1.i.i, label %for.end.1.i.i

for.end.1.i.i:                                    ; preds = %for.body.1.i.i, %for.cond.1.preheader.i.i
  %.2456.1.lcssa.i.i = phi <16 x float> [ %.2456.0.lcssa.i.i, %for.cond.1.preheader.i.i ], [ %.2530.i.i, %for.body.1.i.i ]
  %.2539.i.i = fadd <16 x float> %.2459.0.lcssa.i.i, %.2456.1.lcssa.i.i
  %.2541.i.i = fadd <16 x float> %.2462.0.lcssa.i.i, %.2539.i.i
  %.2542.i.i = shufflevector <16 x float> %.2541.i.i, <16 x float> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %.2543.i.i = shufflevector <16 x float> %.2541.i.i, <16 x float> poison, <8 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %.2544.i.i = fadd <8 x float> %.2542.i.i, %.2543.i.i
  %.2545.i.i = shufflevector <8 x float> %.2544.i.i, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %.2546.i.i = shufflevector <8 x float> %.2544.i.i, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %.2547.i.i = fadd <4 x float> %.2545.i.i, %.2546.i.i
  %.2548.i.i = shufflevector <4 x float> %.2547.i.i, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %.2549.i.i = shufflevector <4 x float> %.2547.i.i, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %.2550.i.i = fadd <2 x float> %.2548.i.i, %.2549.i.i
  %.2551.i.i = shufflevector <2 x float> %.2550.i.i, <2 x float> poison, <1 x i32> zeroinitializer
  %.2552.i.i = shufflevector <2 x float> %.2550.i.i, <2 x float> poison, <1 x i32> <i32 1>
  %.2553.i.i = fadd <1 x float> %.2551.i.i, %.2552.i.i
  %.2554.i.i = extractelement <1 x float> %.2553.i.i, i64 0
  br i1 %.26452019.not.i.i, label %B20626.i.i, label %B20534.if.i.i

B20534.if.i.i:                                    ; preds = %for.end.1.i.i, %B20534.if.i.i
  %_along_v492_found.2.32022.i.i = phi float [ %.2745.i.i, %B20534.if.i.i ], [ %.2554.i.i, %for.end.1.i.i ]
  %.2592.02021.i.i = phi i64 [ %.2654.i.i, %B20534.if.i.i ], [ %.2211.i.i, %for.end.1.i.i ]
  %.2589.02020.i.i = phi i64 [ %.2658.i.i, %B20534.if.i.i ], [ %.2232.i.i, %for.end.1.i.i ]
  %.2654.i.i = add nsw i64 %.2592.02021.i.i, -1
  %.2658.i.i = add nuw nsw i64 %.2589.02020.i.i, 1
  %51 = getelementptr float, ptr %data.i.i.i.i1818.i.i, i64 %.2589.02020.i.i
  %.2712.i.i = load float, ptr %51, align 4, !noalias !38
  %52 = getelementptr float, ptr %.2403.i.i, i64 %.2589.02020.i.i
  %.2742.i.i = load float, ptr %52, align 4, !noalias !38
  %.2743.i.i = fmul float %.2712.i.i, %.2742.i.i
  %.2745.i.i = fadd float %_along_v492_found.2.32022.i.i, %.2743.i.i
  %.2645.i.i = icmp sgt i64 %.2592.02021.i.i, 1
  br i1 %.2645.i.i, label %B20534.if.i.i, label %B20626.i.i

B20675.if.i.i:                                    ; preds = %NRT_decref.exit1662.i.i, %B20819.i.i
  %.2958.02033.i.i = phi i64 [ %.3027.i.i, %B20819.i.i ], [ 0, %NRT_decref.exit1662.i.i ]
  %.3229.i.i = mul i64 %.2958.02033.i.i, %.120.fca.5.1.load.i.i.i
  %53 = getelementptr double, ptr %.120.fca.4.load.i.i.i, i64 %.3229.i.i
  br label %B20723.if.i.i

B20723.if.i.i:                                    ; preds = %B20723.if.i.i, %B20675.if.i.i
  %_solved_v493_value.2.32030.i.i = phi double [ 0.000000e+00, %B20675.if.i.i ], [ %.3269.i.i, %B20723.if.i.i ]
  %.3088.02028.i.i = phi i64 [ 0, %B20675.if.i.i ], [ %.3157.i.i, %B20723.if.i.i ]
  %.3157.i.i = add nuw nsw i64 %.3088.02028.i.i, 1
  %54 = getelementptr double, ptr %53, i64 %.3088.02028.i.i
  %.3234.i.i = load double, ptr %54, align 8, !noalias !38
  %55 = getelementptr double, ptr %.470.sroa.14.0.i.i, i64 %.3088.02028.i.i
  %.3266.i.i = load double, ptr %55, align 8, !noalias !38
  %.3267.i.i = fmul double %.3234.i.i, %.3266.i.i
  %.3269.i.i = fadd double %_solved_v493_value.2.32030.i.i, %.3267.i.i
  %exitcond2041.not.i.i = icmp eq i64 %.3157.i.i, %.470.sroa.18.0.i.i
  br i1 %exitcond2041.not.i.i, label %B20819.i.i, label %B20723.if.i.i

_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx.exit: ; preds = %B0.endif.i.i.i, %B0.endif.if.i.i, %B0.endif.endif.if.i.i, %NRT_decref.exit1789.i.i, %B0.endif.endif.endif.i1791.i.i, %B0.endif.endif.endif.i1809.i.i, %B0.endif.endif.endif.i.i1838.i.i, %NRT_decref.exit1910.i.i, %0, %NRT_decref.exit1728.i.i, %.3.endif.i1736.i.i, %.3.endif.if.i1739.i.i
  %56 = phi i64 [ 0, %NRT_decref.exit1728.i.i ], [ 0, %.3.endif.if.i1739.i.i ], [ 0, %.3.endif.i1736.i.i ], [ -9223372036854775808, %0 ], [ -9223372036854775808, %NRT_decref.exit1910.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i.i1838.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i1809.i.i ], [ -9223372036854775808, %B0.endif.endif.endif.i1791.i.i ], [ -9223372036854775808, %B0.endif.i.i.i ], [ -9223372036854775808, %NRT_decref.exit1789.i.i ], [ -9223372036854775808, %B0.endif.endif.if.i.i ], [ -9223372036854775808, %B0.endif.if.i.i ]
  ret i64 %56
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #3

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!0 = !{!"branch_weights", i32 199, i32 9801}
!1 = !{!"branch_weights", i32 1, i32 99}
!2 = !{!3, !5, !6, !8, !9, !11}
!3 = distinct !{!3, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!4 = distinct !{!4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!5 = distinct !{!5, !4, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!6 = distinct !{!6, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!7 = distinct !{!7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!8 = distinct !{!8, !7, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!9 = distinct !{!9, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %retptr"}
!10 = distinct !{!10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29"}
!11 = distinct !{!11, !10, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v471B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE8UniTupleIxLi2EE18class_28float64_29: %excinfo"}
!12 = !{!9, !11}
!13 = !{!14}
!14 = distinct !{!14, !15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v472B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!16 = !{!17, !19}
!17 = distinct !{!17, !18, !"_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %retptr"}
!18 = distinct !{!18, !"_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx"}
!19 = distinct !{!19, !18, !"_ZN13_3cdynamic_3e5entryB4v489B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxxx: %excinfo"}
!20 = !{!21, !23, !24, !26, !27, !29, !30, !32, !17, !19}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!24 = distinct !{!24, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!25 = distinct !{!25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!26 = distinct !{!26, !25, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!27 = distinct !{!27, !28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %retptr"}
!28 = distinct !{!28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE"}
!29 = distinct !{!29, !28, !"_ZN5numba2np8arrayobj23array_ascontiguousarray12_3clocals_3e4implB4v468B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi2E1F7mutable7alignedE: %excinfo"}
!30 = distinct !{!30, !31, !"_ZN14sparse_kernels7lowrank11update_leftB4v490B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx: %retptr"}
!31 = distinct !{!31, !"_ZN14sparse_kernels7lowrank11update_leftB4v490B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx"}
!32 = distinct !{!32, !31, !"_ZN14sparse_kernels7lowrank11update_leftB4v490B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedEx: %excinfo"}
!33 = !{!27, !29, !30, !32, !17, !19}
!34 = !{!35, !30, !32, !17, !19}
!35 = distinct !{!35, !36, !"_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!36 = distinct !{!36, !"_ZN14sparse_kernels7lowrank7combineB4v257B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayIfLi1E1C7mutable7alignedE5ArrayIfLi2E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE"}
!37 = !{!"branch_weights", i32 99, i32 1}
!38 = !{!30, !32, !17, !19}
!39 = !{!40, !42, !30, !32, !17, !19}
!40 = distinct !{!40, !41, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE: %retptr"}
!41 = distinct !{!41, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE"}
!42 = distinct !{!42, !41, !"_ZN14sparse_kernels14small_matrices4gramB4v469B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIfLi2E1C7mutable7alignedE: %excinfo"}
!43 = !{!44, !46, !30, !32, !17, !19}
!44 = distinct !{!44, !45, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!45 = distinct !{!45, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!46 = distinct !{!46, !45, !"_ZN14sparse_kernels14small_matrices10inverse_ofB4v473B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!47 = !{!48, !50, !44, !46, !30, !32, !17, !19}
!48 = distinct !{!48, !49, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %retptr"}
!49 = distinct !{!49, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE"}
!50 = distinct !{!50, !49, !"_ZN14sparse_kernels14small_matrices8choleskyB4v474B56c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JJIqUWsIgmAA_3d_3dE5ArrayIdLi2E1C7mutable7alignedE: %excinfo"}
!51 = !{!"branch_weights", i32 9801, i32 199}
!52 = !{!53, !55, !56, !58, !59, !61, !44, !46, !30, !32, !17, !19}
!53 = distinct !{!53, !54, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!54 = distinct !{!54, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!55 = distinct !{!55, !54, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!56 = distinct !{!56, !57, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!57 = distinct !{!57, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!58 = distinct !{!58, !57, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!59 = distinct !{!59, !60, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!60 = distinct !{!60, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!61 = distinct !{!61, !60, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!62 = !{!59, !61, !44, !46, !30, !32, !17, !19}
!63 = !{!64, !66, !67, !69, !70, !72, !30, !32, !17, !19}
!64 = distinct !{!64, !65, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!65 = distinct !{!65, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!66 = distinct !{!66, !65, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!67 = distinct !{!67, !68, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!68 = distinct !{!68, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!69 = distinct !{!69, !68, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!70 = distinct !{!70, !71, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!71 = distinct !{!71, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!72 = distinct !{!72, !71, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!73 = !{!70, !72, !30, !32, !17, !19}
!74 = !{!75, !77, !78, !80, !81, !83, !30, !32, !17, !19}
!75 = distinct !{!75, !76, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!76 = distinct !{!76, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!77 = distinct !{!77, !76, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!78 = distinct !{!78, !79, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!79 = distinct !{!79, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!80 = distinct !{!80, !79, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!81 = distinct !{!81, !82, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!82 = distinct !{!82, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!83 = distinct !{!83, !82, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v447B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!84 = !{!81, !83, !30, !32, !17, !19}
!85 = !{!86, !88, !89, !91, !92, !94, !95, !97, !30, !32, !17, !19}
!86 = distinct !{!86, !87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!87 = distinct !{!87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!88 = distinct !{!88, !87, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!89 = distinct !{!89, !90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!90 = distinct !{!90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!91 = distinct !{!91, !90, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!92 = distinct !{!92, !93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!93 = distinct !{!93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!94 = distinct !{!94, !93, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v449B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!95 = distinct !{!95, !96, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v495B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %retptr"}
!96 = distinct !{!96, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v495B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29"}
!97 = distinct !{!97, !96, !"_ZN5numba2np8arrayobj11ol_np_zeros12_3clocals_3e4implB4v495B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float32_29: %excinfo"}
!98 = !{!92, !94, !95, !97, !30, !32, !17, !19}
!99 = !{!95, !97, !30, !32, !17, !19}
!100 = !{!101, !95, !97, !30, !32, !17, !19}
!101 = distinct !{!101, !102, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!102 = distinct !{!102, !"_ZN5numba2np8arrayobj18ol_array_zero_fill12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIfLi1E1C7mutable7alignedE"}
!103 = !{!104, !106, !107, !109, !110, !112, !30, !32, !17, !19}
!104 = distinct !{!104, !105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!105 = distinct !{!105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!106 = distinct !{!106, !105, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v374B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!107 = distinct !{!107, !108, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!108 = distinct !{!108, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!109 = distinct !{!109, !108, !"_ZN5numba2np8arrayobj15_call_allocatorB4v373B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!110 = distinct !{!110, !111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %retptr"}
!111 = distinct !{!111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29"}
!112 = distinct !{!112, !111, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v475B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx18class_28float64_29: %excinfo"}
!113 = !{!110, !112, !30, !32, !17, !19}
