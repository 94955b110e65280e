; deffe5736d7384dfbbc79d0c69023da5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #0

declare ptr @sparse_allocate(i64) local_unnamed_addr

declare void @sparse_free(ptr) local_unnamed_addr

define range(i64 0, -9223372036854775807) i64 @sparse_intervals_narrow_differences(i64 %a0, i64 %a1, i64 %a2, i64 %a3) local_unnamed_addr {
  %.12.i = add i64 %a0, 32
  %.13.i = inttoptr i64 %.12.i to ptr
  %.14.i = load i64, ptr %.13.i, align 8, !noalias !0
  %.15.i = inttoptr i64 %.14.i to ptr
  %.17.i = load i64, ptr %.15.i, align 8, !noalias !0
  %.18.i = add i64 %a0, 16
  %.19.i = inttoptr i64 %.18.i to ptr
  %.20.i = load i64, ptr %.19.i, align 8, !noalias !0
  %.23.i = inttoptr i64 %.20.i to ptr
  %.48.i = add i64 %a1, 32
  %.49.i = inttoptr i64 %.48.i to ptr
  %.50.i = load i64, ptr %.49.i, align 8, !noalias !0
  %.51.i = inttoptr i64 %.50.i to ptr
  %.53.i = load i64, ptr %.51.i, align 8, !noalias !0
  %.54.i = add i64 %a1, 16
  %.55.i = inttoptr i64 %.54.i to ptr
  %.56.i = load i64, ptr %.55.i, align 8, !noalias !0
  %.59.i = inttoptr i64 %.56.i to ptr
  %.84.i = add i64 %a3, 32
  %.85.i = inttoptr i64 %.84.i to ptr
  %.86.i = load i64, ptr %.85.i, align 8, !noalias !0
  %.87.i = inttoptr i64 %.86.i to ptr
  %.89.i = load i64, ptr %.87.i, align 8, !noalias !0
  %.90.i = add i64 %a3, 16
  %.91.i = inttoptr i64 %.90.i to ptr
  %.92.i = load i64, ptr %.91.i, align 8, !noalias !0
  %.95.i = inttoptr i64 %.92.i to ptr
  %.56.i.i = icmp eq i64 %a2, 16
  %..i.i = select i1 %.56.i.i, float 1.000000e+00, float 0x46F0000000000000
  %_limit_of_v495__vphi104_0.2.0.i.i = select i1 %.56.i.i, i32 32640, i32 31744
  %piece.i.i.i.i.i.i = tail call ptr @sparse_allocate(i64 8320), !noalias !4
  %none.i.i.i.i.i.i = icmp eq ptr %piece.i.i.i.i.i.i, null
  br i1 %none.i.i.i.i.i.i, label %_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, label %.3.endif.i24.i.i.i

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
  br i1 %.10.i.i.i.i, label %.3.endif.if.i.i.i.i, label %.3.endif.i183.i.i.i, !prof !18

.3.endif.if.i.i.i.i:                              ; preds = %.3.endif.i24.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !17
  br label %.3.endif.i183.i.i.i

B990.i.i:                                         ; preds = %B942.if.i.i
  %2 = getelementptr i16, ptr %.810.i.i, i64 %.1363.0663.i.i
  %.1531.i.i = load i16, ptr %2, align 2, !noalias !19
  %3 = and i16 %.1531.i.i, 32767
  %.1535.i.i = zext nneg i16 %3 to i32
  %.1537.i.i = icmp samesign ule i32 %_limit_of_v495__vphi104_0.2.0.i.i, %.1535.i.i
  br label %B994.i.i

B994.i.i:                                         ; preds = %B942.if.i.i, %B990.i.i
  %"$phi776.2.2.2.i.i" = phi i1 [ %.1537.i.i, %B990.i.i ], [ true, %B942.if.i.i ]
  %4 = getelementptr float, ptr %data.i.i.i.i.i.i, i64 %.1363.0663.i.i
  %.1574.i.i = load float, ptr %4, align 4, !noalias !19
  %.1576.i.i = fmul float %..i.i, %.1574.i.i
  %5 = getelementptr i8, ptr %4, i64 4096
  %.1608.i.i = load float, ptr %5, align 4, !noalias !19
  %.1610.i.i = fmul float %..i.i, %.1608.i.i
  %.1611.i.i = fsub float %.1576.i.i, %.1610.i.i
  %.1617.i.i = tail call float @llvm.fabs.f32(float %.1611.i.i)
  %.1619.i.i = fcmp ueq float %.1617.i.i, 0x7FF0000000000000
  %or.cond.i.i = select i1 %"$phi776.2.2.2.i.i", i1 true, i1 %.1619.i.i
  %"$phi980.2.2.2.i.i" = select i1 %or.cond.i.i, float 0.000000e+00, float %.1611.i.i
  %6 = getelementptr float, ptr %.983.i.i, i64 %.1363.0663.i.i
  store float %"$phi980.2.2.2.i.i", ptr %6, align 4, !noalias !19
  %.1419.i.i = icmp samesign ugt i64 %.1366.0664.i.i, 1
  br i1 %.1419.i.i, label %B942.if.i.i, label %B20549.i.i

B20549.i.i:                                       ; preds = %B994.i.i, %B702.endif.endif.endif.else.endif.endif.endif.i.i
  %.419.i.i = icmp sgt i64 %.366.0667.i.i, 1
  br i1 %.419.i.i, label %B624.if.i.i, label %.3.endif.i558.i.i

.3.endif.i558.i.i:                                ; preds = %B20549.i.i, %NRT_decref.exit607.i.i
  fence release
  %.4.i.i559.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i560.i.i = icmp eq i64 %.4.i.i559.i.i, 1
  br i1 %.10.i560.i.i, label %.3.endif.if.i561.i.i, label %NRT_decref.exit562.i.i, !prof !18

.3.endif.if.i561.i.i:                             ; preds = %.3.endif.i558.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit562.i.i

NRT_decref.exit562.i.i:                           ; preds = %.3.endif.if.i561.i.i, %.3.endif.i558.i.i
  fence release
  %.4.i.i577.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i578.i.i = icmp eq i64 %.4.i.i577.i.i, 1
  br i1 %.10.i578.i.i, label %.3.endif.if.i579.i.i, label %_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit, !prof !18

.3.endif.if.i579.i.i:                             ; preds = %NRT_decref.exit562.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit

.3.endif.i183.i.i.i:                              ; preds = %.3.endif.if.i.i.i.i, %.3.endif.i24.i.i.i
  %.4.i.i589.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.4.i.i.i592.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  fence release
  %.4.i.i184.i.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !20
  %.10.i185.i.i.i = icmp eq i64 %.4.i.i184.i.i.i, 1
  br i1 %.10.i185.i.i.i, label %.3.endif.if.i186.i.i.i, label %.3.endif.i603.i.i, !prof !18

.3.endif.if.i186.i.i.i:                           ; preds = %.3.endif.i183.i.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !20
  br label %.3.endif.i603.i.i

.3.endif.i603.i.i:                                ; preds = %.3.endif.if.i186.i.i.i, %.3.endif.i183.i.i.i
  %.4.i.i600.i.i = atomicrmw add ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  fence release
  %.4.i.i604.i.i = atomicrmw sub ptr %piece.i.i.i.i.i.i, i64 1 monotonic, align 8, !noalias !19
  %.10.i605.i.i = icmp eq i64 %.4.i.i604.i.i, 1
  br i1 %.10.i605.i.i, label %.3.endif.if.i606.i.i, label %NRT_decref.exit607.i.i, !prof !18

.3.endif.if.i606.i.i:                             ; preds = %.3.endif.i603.i.i
  fence acquire
  tail call void @sparse_free(ptr nonnull %piece.i.i.i.i.i.i) #3, !noalias !19
  br label %NRT_decref.exit607.i.i

NRT_decref.exit607.i.i:                           ; preds = %.3.endif.if.i606.i.i, %.3.endif.i603.i.i
  %7 = add nuw i64 %.89.i, 1023
  %.398.i.i = lshr i64 %7, 10
  %.377.inv.i.i = icmp slt i64 %.89.i, 1
  %.419665.not668.i.i = icmp eq i64 %.398.i.i, 0
  %.419665.not.i.i = select i1 %.377.inv.i.i, i1 true, i1 %.419665.not668.i.i
  br i1 %.419665.not.i.i, label %.3.endif.i558.i.i, label %B624.if.lr.ph.i.i

B624.if.lr.ph.i.i:                                ; preds = %NRT_decref.exit607.i.i
  %.1201.i.i = and i64 %a2, 4294967295
  br label %B624.if.i.i

B624.if.i.i:                                      ; preds = %B624.if.lr.ph.i.i, %B20549.i.i
  %.366.0667.i.i = phi i64 [ %.398.i.i, %B624.if.lr.ph.i.i ], [ %.428.i.i, %B20549.i.i ]
  %.363.0666.i.i = phi i64 [ 0, %B624.if.lr.ph.i.i ], [ %.432.i.i, %B20549.i.i ]
  %.428.i.i = add nsw i64 %.366.0667.i.i, -1
  %.432.i.i = add nuw i64 %.363.0666.i.i, 1024
  %.464.i.i = sub nsw i64 %.89.i, %.363.0666.i.i
  %.534.i.i = icmp slt i64 %.363.0666.i.i, 0
  %.535.i.i = select i1 %.534.i.i, i64 %.17.i, i64 0
  %.536.i.i = add i64 %.535.i.i, %.363.0666.i.i
  %.539.i.i = icmp slt i64 %.536.i.i, 0
  br i1 %.539.i.i, label %B702.endif.else.if.i.i, label %B702.endif.else.endif.i.i, !prof !18

B702.endif.else.if.i.i:                           ; preds = %B624.if.i.i
  br label %B702.endif.else.endif.i.i

B702.endif.else.endif.i.i:                        ; preds = %B702.endif.else.if.i.i, %B624.if.i.i
  %.524.sroa.0.1.i.i = phi i64 [ 0, %B702.endif.else.if.i.i ], [ %.536.i.i, %B624.if.i.i ]
  %.544.not.i.i = icmp slt i64 %.536.i.i, %.17.i
  br i1 %.544.not.i.i, label %B702.endif.else.endif.endif.endif.i.i, label %B702.endif.else.endif.if.i.i, !prof !24

B702.endif.else.endif.if.i.i:                     ; preds = %B702.endif.else.endif.i.i
  br label %B702.endif.else.endif.endif.endif.i.i

B702.endif.else.endif.endif.endif.i.i:            ; preds = %B702.endif.else.endif.if.i.i, %B702.endif.else.endif.i.i
  %.524.sroa.0.3.i.i = phi i64 [ %.17.i, %B702.endif.else.endif.if.i.i ], [ %.524.sroa.0.1.i.i, %B702.endif.else.endif.i.i ]
  %.637.i.i = getelementptr i16, ptr %.23.i, i64 %.524.sroa.0.3.i.i
  %.708.i.i = select i1 %.534.i.i, i64 %.53.i, i64 0
  %.709.i.i = add i64 %.708.i.i, %.363.0666.i.i
  %.712.i.i = icmp slt i64 %.709.i.i, 0
  br i1 %.712.i.i, label %B702.endif.endif.else.if.i.i, label %B702.endif.endif.else.endif.i.i, !prof !18

B702.endif.endif.else.if.i.i:                     ; preds = %B702.endif.else.endif.endif.endif.i.i
  br label %B702.endif.endif.else.endif.i.i

B702.endif.endif.else.endif.i.i:                  ; preds = %B702.endif.endif.else.if.i.i, %B702.endif.else.endif.endif.endif.i.i
  %.697.sroa.0.1.i.i = phi i64 [ 0, %B702.endif.endif.else.if.i.i ], [ %.709.i.i, %B702.endif.else.endif.endif.endif.i.i ]
  %.717.not.i.i = icmp slt i64 %.709.i.i, %.53.i
  br i1 %.717.not.i.i, label %B702.endif.endif.else.endif.endif.endif.i.i, label %B702.endif.endif.else.endif.if.i.i, !prof !24

B702.endif.endif.else.endif.if.i.i:               ; preds = %B702.endif.endif.else.endif.i.i
  br label %B702.endif.endif.else.endif.endif.endif.i.i

B702.endif.endif.else.endif.endif.endif.i.i:      ; preds = %B702.endif.endif.else.endif.if.i.i, %B702.endif.endif.else.endif.i.i
  %.697.sroa.0.3.i.i = phi i64 [ %.53.i, %B702.endif.endif.else.endif.if.i.i ], [ %.697.sroa.0.1.i.i, %B702.endif.endif.else.endif.i.i ]
  %.810.i.i = getelementptr i16, ptr %.59.i, i64 %.697.sroa.0.3.i.i
  %.881.i.i = select i1 %.534.i.i, i64 %.89.i, i64 0
  %.882.i.i = add i64 %.881.i.i, %.363.0666.i.i
  %.885.i.i = icmp slt i64 %.882.i.i, 0
  br i1 %.885.i.i, label %B702.endif.endif.endif.else.if.i.i, label %B702.endif.endif.endif.else.endif.i.i, !prof !18

B702.endif.endif.endif.else.if.i.i:               ; preds = %B702.endif.endif.else.endif.endif.endif.i.i
  br label %B702.endif.endif.endif.else.endif.i.i

B702.endif.endif.endif.else.endif.i.i:            ; preds = %B702.endif.endif.endif.else.if.i.i, %B702.endif.endif.else.endif.endif.endif.i.i
  %.870.sroa.0.1.i.i = phi i64 [ 0, %B702.endif.endif.endif.else.if.i.i ], [ %.882.i.i, %B702.endif.endif.else.endif.endif.endif.i.i ]
  %.890.not.i.i = icmp slt i64 %.882.i.i, %.89.i
  br i1 %.890.not.i.i, label %B702.endif.endif.endif.else.endif.endif.endif.i.i, label %B702.endif.endif.endif.else.endif.if.i.i, !prof !24

B702.endif.endif.endif.else.endif.if.i.i:         ; preds = %B702.endif.endif.endif.else.endif.i.i
  br label %B702.endif.endif.endif.else.endif.endif.endif.i.i

B702.endif.endif.endif.else.endif.endif.endif.i.i: ; preds = %B702.endif.endif.endif.else.endif.if.i.i, %B702.endif.endif.endif.else.endif.i.i
  %.870.sroa.0.3.i.i = phi i64 [ %.89.i, %B702.endif.endif.endif.else.endif.if.i.i ], [ %.870.sroa.0.1.i.i, %B702.endif.endif.endif.else.endif.i.i ]
  %.983.i.i = getelementptr float, ptr %.95.i, i64 %.870.sroa.0.3.i.i
  %8 = tail call i64 @llvm.smax.i64(i64 %.464.i.i, i64 0)
  %9 = tail call i64 @llvm.umin.i64(i64 %8, i64 1024)
  %.1125659.not.i.i = icmp slt i64 %.464.i.i, 1
  br i1 %.1125659.not.i.i, label %B20549.i.i, label %B776.if.i.i

B776.if.i.i:                                      ; preds = %B702.endif.endif.endif.else.endif.endif.endif.i.i, %B776.if.i.i
  %.1072.0661.i.i = phi i64 [ %.1134.i.i, %B776.if.i.i ], [ %9, %B702.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1069.0660.i.i = phi i64 [ %.1138.i.i, %B776.if.i.i ], [ 0, %B702.endif.endif.endif.else.endif.endif.endif.i.i ]
  %.1134.i.i = add nsw i64 %.1072.0661.i.i, -1
  %.1138.i.i = add nuw nsw i64 %.1069.0660.i.i, 1
  %10 = getelementptr i16, ptr %.637.i.i, i64 %.1069.0660.i.i
  %.1193.i.i = load i16, ptr %10, align 2, !noalias !19
  %11 = and i16 %.1193.i.i, 32767
  %.1202.i.i = zext nneg i16 %11 to i64
  %.1203.i.i = shl i64 %.1202.i.i, %.1201.i.i
  %12 = lshr i16 %.1193.i.i, 15
  %.1208.i.i = zext nneg i16 %12 to i64
  %.1211.i.i = shl nuw nsw i64 %.1208.i.i, 31
  %.1215.i.i = or i64 %.1203.i.i, %.1211.i.i
  %.1216.i.i = trunc i64 %.1215.i.i to i32
  %13 = getelementptr i32, ptr %data.i.i.i.i.i.i, i64 %.1069.0660.i.i
  store i32 %.1216.i.i, ptr %13, align 4, !noalias !19
  %14 = getelementptr i16, ptr %.810.i.i, i64 %.1069.0660.i.i
  %.1277.i.i = load i16, ptr %14, align 2, !noalias !19
  %15 = and i16 %.1277.i.i, 32767
  %.1286.i.i = zext nneg i16 %15 to i64
  %.1287.i.i = shl i64 %.1286.i.i, %.1201.i.i
  %16 = lshr i16 %.1277.i.i, 15
  %.1292.i.i = zext nneg i16 %16 to i64
  %.1295.i.i = shl nuw nsw i64 %.1292.i.i, 31
  %.1299.i.i = or i64 %.1287.i.i, %.1295.i.i
  %.1300.i.i = trunc i64 %.1299.i.i to i32
  %17 = getelementptr i8, ptr %13, i64 4096
  store i32 %.1300.i.i, ptr %17, align 4, !noalias !19
  %.1125.i.i = icmp samesign ugt i64 %.1072.0661.i.i, 1
  br i1 %.1125.i.i, label %B776.if.i.i, label %B942.if.i.i

B942.if.i.i:                                      ; preds = %B776.if.i.i, %B994.i.i
  %.1366.0664.i.i = phi i64 [ %.1428.i.i, %B994.i.i ], [ %9, %B776.if.i.i ]
  %.1363.0663.i.i = phi i64 [ %.1432.i.i, %B994.i.i ], [ 0, %B776.if.i.i ]
  %.1428.i.i = add nsw i64 %.1366.0664.i.i, -1
  %.1432.i.i = add nuw nsw i64 %.1363.0663.i.i, 1
  %18 = getelementptr i16, ptr %.637.i.i, i64 %.1363.0663.i.i
  %.1490.i.i = load i16, ptr %18, align 2, !noalias !19
  %19 = and i16 %.1490.i.i, 32767
  %.1494.i.i = zext nneg i16 %19 to i32
  %.1496.i.i = icmp samesign ugt i32 %_limit_of_v495__vphi104_0.2.0.i.i, %.1494.i.i
  br i1 %.1496.i.i, label %B990.i.i, label %B994.i.i

_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx.exit: ; preds = %NRT_decref.exit562.i.i, %.3.endif.if.i579.i.i, %0
  %20 = phi i64 [ -9223372036854775808, %0 ], [ 0, %.3.endif.if.i579.i.i ], [ 0, %NRT_decref.exit562.i.i ]
  ret i64 %20
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #1

attributes #0 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!0 = !{!1, !3}
!1 = distinct !{!1, !2, !"_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %retptr"}
!2 = distinct !{!2, !"_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx"}
!3 = distinct !{!3, !2, !"_ZN13_3cdynamic_3e5entryB4v490B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAExxxx: %excinfo"}
!4 = !{!5, !7, !8, !10, !11, !13, !14, !16, !1, !3}
!5 = distinct !{!5, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!6 = distinct !{!6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!7 = distinct !{!7, !6, !"_ZN5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB4v406B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!8 = distinct !{!8, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %retptr"}
!9 = distinct !{!9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj"}
!10 = distinct !{!10, !9, !"_ZN5numba2np8arrayobj15_call_allocatorB4v405B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj: %excinfo"}
!11 = distinct !{!11, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %retptr"}
!12 = distinct !{!12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29"}
!13 = distinct !{!13, !12, !"_ZN5numba2np8arrayobj11ol_np_empty12_3clocals_3e4implB4v496B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dEx17class_28uint32_29: %excinfo"}
!14 = distinct !{!14, !15, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v491B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE: %retptr"}
!15 = distinct !{!15, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v491B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE"}
!16 = distinct !{!16, !15, !"_ZN14sparse_kernels9intervals18narrow_differencesB4v491B56c8tJTIeFIjxB2IKSgI4CrvSCKg1MMbCQQPKkLTj8gMFYBFOOlH7AIpoAE5ArrayItLi1E1C7mutable7alignedE5ArrayItLi1E1C7mutable7alignedEx5ArrayIfLi1E1C7mutable7alignedE: %excinfo"}
!17 = !{!11, !13, !14, !16, !1, !3}
!18 = !{!"branch_weights", i32 1, i32 99}
!19 = !{!14, !16, !1, !3}
!20 = !{!21, !23, !14, !16, !1, !3}
!21 = distinct !{!21, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %retptr"}
!22 = distinct !{!22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29"}
!23 = distinct !{!23, !22, !"_ZN5numba2np8arrayobj18ol_compatible_view12_3clocals_3e4implB4v497B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE5ArrayIjLi1E1C7mutable7alignedE18class_28float32_29: %excinfo"}
!24 = !{!"branch_weights", i32 99, i32 1}
